package nl.houvast.signal;

import java.time.Instant;

/** That a signal is on record, and nothing else. */
public record Receipt(String id, String sourceMessageId, Instant receivedAt, long version) {}
