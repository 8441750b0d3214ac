package nl.houvast.signal;

/** A signal of a case, or a home that it names, was taken out of every question. */
public record SignalWithheld(String signalId, String caseFileId) {}
