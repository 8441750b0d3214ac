package nl.houvast.consult;

/** An expert gave advice. */
public record AdviceGiven(String adviceId) {}
