/**
 * The database: embedded or by URI, its schema, the line of changes, and the work that follows a
 * commit. Owns {@code SchemaMigration} and {@code Change}. Knows no word of the domain.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "graph",
    allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package nl.houvast.graph;
