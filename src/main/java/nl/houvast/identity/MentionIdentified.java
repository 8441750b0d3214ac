package nl.houvast.identity;

/** A mention counts as this person from now on. */
public record MentionIdentified(String mentionId, String personId) {}
