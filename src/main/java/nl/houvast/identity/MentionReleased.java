package nl.houvast.identity;

/** A mention no longer counts as this person. */
public record MentionReleased(String mentionId, String personId) {}
