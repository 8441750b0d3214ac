package nl.houvast.signal;

import nl.houvast.signal.wire.Status;

/** The source says otherwise than before. */
public record SignalRevised(String signalId, Status status) {}
