package nl.houvast.casefile;

/** A case file was closed; its history and its lasting contact stay. */
public record CaseFileClosed(String caseFileId) {}
