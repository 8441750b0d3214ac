package nl.houvast.signal.wire;

/** A fault and the row that it stands on; row 0 is the file itself. */
public record RowFault(int row, Fault fault) {}
