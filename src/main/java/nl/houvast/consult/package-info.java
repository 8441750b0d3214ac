/**
 * Questions to experts about a live case, and their advice. Owns {@code Consult}, {@code
 * ConsultMessage}, {@code Advice} and {@code Outcome}. An expert sees pseudonyms only, and advice
 * never changes a case: people follow it, or not.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "consult",
    allowedDependencies = {
      "access",
      "access :: ui",
      "audit",
      "search",
      "shell",
      "network",
      "network :: canvas",
      "network :: genogram",
      "network :: ui",
      "knowledge",
      "signal",
      "identity",
      "casefile",
      "casefile :: slots",
      "recognition",
      "recognition :: slots"
    })
@org.jspecify.annotations.NullMarked
package nl.houvast.consult;
