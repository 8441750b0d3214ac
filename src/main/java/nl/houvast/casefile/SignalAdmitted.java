package nl.houvast.casefile;

/** A person put a signal into a case file. */
public record SignalAdmitted(String caseFileId, String signalId) {}
