package nl.houvast.consult;

/** An expert is asked. */
public record ConsultAsked(String consultId) {}
