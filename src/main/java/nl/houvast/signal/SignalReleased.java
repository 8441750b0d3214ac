package nl.houvast.signal;

/** A signal that was withheld, or a home that it names, is part of its case again. */
public record SignalReleased(String signalId, String caseFileId) {}
