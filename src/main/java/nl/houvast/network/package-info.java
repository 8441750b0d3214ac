/**
 * Persons, where they live and the ties between them. Owns {@code Person}, {@code Address} and the
 * family ties. Never a name: what a person is called stands in what sources wrote.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "network",
    allowedDependencies = {"access", "audit", "search", "shell"})
@org.jspecify.annotations.NullMarked
package nl.houvast.network;
