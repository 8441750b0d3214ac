/**
 * What is known: concepts, dossiers and patterns, versioned and kept by curators, and who knows
 * about what. Owns {@code Concept}, {@code Pattern}, {@code Dossier} and their versions. No case
 * content, ever.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "knowledge",
    allowedDependencies = {"access", "audit", "search", "shell"})
@org.jspecify.annotations.NullMarked
package nl.houvast.knowledge;
