package nl.houvast.consult;

/** The team said what it does with an advice. */
public record AdviceAnswered(String adviceId) {}
