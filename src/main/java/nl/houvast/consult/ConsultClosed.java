package nl.houvast.consult;

/** A consult was closed, with what was learned. */
public record ConsultClosed(String consultId) {}
