package nl.houvast.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.houvast.kernel.Erased;

/**
 * What a room that the case does not know keeps about it. Filled by {@code recognition}, {@code
 * consult} and {@code family}. All of an erasure is one transaction, and nothing is deleted
 * together with what hangs on it: a room that forgot a tie makes the whole erasure fail.
 */
public interface Erasable {
  /** The nodes that {@link #erase} will delete, each once. */
  List<Erased> listed(ErasurePlan plan);

  /**
   * Deletes these nodes, and takes out of the texts that stay what tells of the person.
   *
   * @param over the text without the person; the text itself for a whole case
   */
  void erase(ErasurePlan plan, UnaryOperator<String> over);
}
