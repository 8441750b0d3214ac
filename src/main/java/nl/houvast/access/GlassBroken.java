package nl.houvast.access;

/** Somebody got emergency access to a case. Heard in the same transaction. */
public record GlassBroken(String caseFileId, String grantId) {}
