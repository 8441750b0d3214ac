/**
 * The index that is derived from the graph: text search and suggestions, filtered by the caller's
 * grants inside the query. Owns no label. Never the truth, and never a way around the gateway.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "search",
    allowedDependencies = {"access", "access :: ui", "audit", "shell"})
@org.jspecify.annotations.NullMarked
package nl.houvast.search;
