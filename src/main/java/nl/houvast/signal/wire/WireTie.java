package nl.houvast.signal.wire;

import org.jspecify.annotations.Nullable;

/** What a signal states about two of its own mentions; both keys exist and differ. */
public record WireTie(TieKind kind, String from, String to, @Nullable TieNature nature) {}
