package nl.houvast.signal;

/** A signal is on record. */
public record SignalReceived(String signalId) {}
