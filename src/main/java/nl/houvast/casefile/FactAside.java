package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Sight;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a signal wherever the signal is shown, with the same weight: what the person
 * it is about says, and whether it is disputed. Filled by the room {@code family}.
 */
public interface FactAside {
  /**
   * By signal; absent where nothing stands beside it. Called inside the reader's own sight.
   *
   * <p>At level L2 the words may go on only beside a ticked excerpt of their signal, without what
   * tells who somebody is; whoever shows them sees to that.
   */
  Map<String, Aside> beside(Sight sight, Collection<String> signalIds);

  /** The words and the dispute that stand beside one signal. */
  record Aside(List<Said> statements, @Nullable Contested dispute) {
    public static final Aside NOTHING = new Aside(List.of(), null);

    public Aside {
      statements = List.copyOf(statements);
    }
  }

  /**
   * Somebody's own words.
   *
   * @param text null when the regime of the signal keeps its content from the reader
   */
  record Said(@Nullable String text, @Nullable LocalDate on) {}

  /**
   * A dispute, and what was decided.
   *
   * @param status {@code OPEN}, {@code UPHELD} or {@code NOT_UPHELD}
   */
  record Contested(
      String id,
      String status,
      @Nullable String text,
      @Nullable LocalDate on,
      @Nullable String reasons) {}
}
