package nl.houvast.knowledge;

import java.util.List;

/** Somebody who can be asked, and about what ({@code expertise}: EXP-* codes). */
public record Expert(
    String account,
    String name,
    String discipline,
    String platform,
    List<String> languages,
    String availability,
    List<String> expertise) {}
