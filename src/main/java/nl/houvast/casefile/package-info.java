/**
 * Shared work around a network: which signals are in it, who is involved, what happened when and
 * where nobody looked. Owns {@code CaseFile}. A case changes only because a person changes it.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "casefile",
    allowedDependencies = {
      "access",
      "access :: ui",
      "audit",
      "audit :: ui",
      "search",
      "shell",
      "network",
      "network :: canvas",
      "network :: genogram",
      "network :: ui",
      "knowledge",
      "signal",
      "signal :: wire",
      "identity",
      "identity :: ui"
    })
@org.jspecify.annotations.NullMarked
package nl.houvast.casefile;
