package nl.houvast.knowledge;

/** A pattern is in use no longer; what was recognised by it falls. */
public record PatternRetired(String code, int version) {}
