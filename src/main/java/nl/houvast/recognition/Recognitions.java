package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.access.Scope;
import org.springframework.stereotype.Component;

/** The door to recognised patterns. */
@Component
public class Recognitions {

  /**
   * What was knowable on {@code asOf} if all that was on record anywhere had been joined; identity
   * decisions count as they stand now. Told as {@code telling} tells it.
   */
  public List<Recognition> of(Scope scope, LocalDate asOf, Telling telling) {
    throw new UnsupportedOperationException("to be built");
  }

  /** As {@link #of(Scope, LocalDate, Telling)}, with names, in Dutch. */
  public List<Recognition> of(Scope scope, LocalDate asOf) {
    throw new UnsupportedOperationException("to be built");
  }
}
