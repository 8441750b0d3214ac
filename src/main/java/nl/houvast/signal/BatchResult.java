package nl.houvast.signal;

import java.util.List;

/**
 * What became of a delivery: good signals are kept, bad rows are named, nothing is lost silently.
 *
 * @param rejected every fault; row 0 is the delivery as a whole, of which nothing was kept
 * @param left signals that were not looked at because somebody stopped
 */
public record BatchResult(int accepted, int duplicates, List<RejectedRow> rejected, int left) {
  public BatchResult {
    rejected = List.copyOf(rejected);
  }

  /** One fault, and where it stands. The message says what to do, and not what was written. */
  public record RejectedRow(int row, String field, String code, String message) {}

  /** Whether the delivery could be read at all. */
  public boolean readable() {
    return rejected.stream().noneMatch(fault -> fault.row() == 0);
  }
}
