package nl.houvast.network;

import java.util.List;

/** The persons of a case with their ties and homes, in a fixed order. */
public record Surroundings(List<String> personIds, List<Tie> ties, List<Home> homes) {}
