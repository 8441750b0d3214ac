/**
 * What organisations hand in, as they wrote it. Owns {@code Signal}, {@code SignalRevision} and
 * {@code Mention}. Nothing of a signal is ever overwritten, and the answer to its sender never
 * tells whether anyone matched.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "signal",
    allowedDependencies = {
      "access",
      "access :: ui",
      "audit",
      "search",
      "shell",
      "network",
      "knowledge"
    })
@org.jspecify.annotations.NullMarked
package nl.houvast.signal;
