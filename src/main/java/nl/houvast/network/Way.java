package nl.houvast.network;

import java.util.List;

/**
 * One way from one person to another.
 *
 * @param nodeIds persons and addresses in the order of walking, each once
 * @param links the lines between each and the next; more than one where several are stated
 */
public record Way(List<String> nodeIds, List<List<Link>> links) {}
