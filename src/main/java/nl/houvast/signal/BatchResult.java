package nl.houvast.signal;

import java.util.List;

/** What became of a delivery: good rows are kept, bad ones are named, nothing is lost silently. */
public record BatchResult(int accepted, int duplicates, List<RejectedRow> rejected) {
  public BatchResult {
    rejected = List.copyOf(rejected);
  }

  /** One row that was refused, and why. */
  public record RejectedRow(int row, String field, String code, String message) {}
}
