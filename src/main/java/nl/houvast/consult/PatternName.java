package nl.houvast.consult;

/** The pattern that a consult is about, by code and in words. */
public record PatternName(String code, String title) {}
