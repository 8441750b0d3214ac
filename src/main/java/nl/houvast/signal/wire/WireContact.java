package nl.houvast.signal.wire;

import org.jspecify.annotations.Nullable;

/** The contact point of an involvement: a professional or a desk, never a client. */
public record WireContact(
    @Nullable String name, @Nullable String role, @Nullable String phone, @Nullable String email) {}
