package nl.houvast.casefile;

/** A case file exists. */
public record CaseFileOpened(String caseFileId) {}
