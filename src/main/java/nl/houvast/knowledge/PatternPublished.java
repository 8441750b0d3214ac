package nl.houvast.knowledge;

/** A new version of a pattern holds from now on; the earlier ones stay as they are. */
public record PatternPublished(String code, int version) {}
