package nl.houvast.recognition;

/** A pattern holds in a case. */
public record PatternRecognised(String recognitionId) {}
