/**
 * The line that is written before data leaves, and who may read it. Owns {@code AuditLine}. Never
 * holds content.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "audit",
    allowedDependencies = {"access", "shell"})
@org.jspecify.annotations.NullMarked
package nl.houvast.audit;
