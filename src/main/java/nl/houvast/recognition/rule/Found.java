package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement found: rows of one of the three shapes. */
public sealed interface Found {

  /** A signal from one person to another, over a tie when the rule asks for one. */
  record Directed(
      SignalFact signal, String from, String to, @Nullable String tie, @Nullable LocalDate tieOn)
      implements Found {}

  /** A signal that mentions somebody. */
  record About(SignalFact signal, String person, String role) implements Found {}

  /** A parent and a child. */
  record Parent(String parent, String child, String tie, LocalDate tieOn) implements Found {}

  /** Rows by statement. */
  interface Rows {
    List<Found> of(Compiled statement);
  }
}
