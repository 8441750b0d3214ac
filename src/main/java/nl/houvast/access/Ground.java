package nl.houvast.access;

/**
 * Why somebody looks: the purpose and the legal basis, by code. Chosen once, when a case is opened.
 */
public record Ground(String purpose, String basis) {}
