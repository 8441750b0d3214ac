package nl.houvast.network;

/** The ties, homes or persons of a case are other than before. */
public record TiesChanged(String caseFileId) {}
