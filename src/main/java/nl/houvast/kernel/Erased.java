package nl.houvast.kernel;

/**
 * A node that an erasure takes away, or took.
 *
 * @param node its label in the graph
 * @param id what it was called; nothing of what stood in it
 */
public record Erased(String node, String id) {}
