package nl.houvast.signal.wire;

import java.util.List;

/**
 * One record of a delivery. Where a signal takes several rows, {@code row} is its first and each
 * fault names its own.
 *
 * @param row counted from 1, the header not counted, bad and empty rows counted; 0 is the file
 * @param faults the faults of {@code reading} with their rows; empty when it is good
 */
public record BatchItem(int row, Reading reading, List<RowFault> faults) {
  public BatchItem {
    faults = List.copyOf(faults);
  }

  static BatchItem good(int row, WireSignal signal) {
    return new BatchItem(row, new Reading.Good(signal), List.of());
  }

  static BatchItem bad(int row, List<RowFault> faults) {
    return new BatchItem(
        row, new Reading.Bad(faults.stream().map(RowFault::fault).toList()), faults);
  }

  static BatchItem bad(int row, String field, FaultCode what, String... right) {
    return bad(row, List.of(new RowFault(row, new Fault(field, what, List.of(right)))));
  }
}
