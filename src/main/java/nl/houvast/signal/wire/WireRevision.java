package nl.houvast.signal.wire;

import org.jspecify.annotations.Nullable;

/**
 * A later status of a signal, by its own source.
 *
 * @param version the version that the source knows
 */
public record WireRevision(long version, Status status, @Nullable String note) {}
