/**
 * Which mention is which person. Owns {@code Proposal} and the edges between a mention and a
 * person. A person decides every doubt, every decision can be undone exactly, and a match never
 * changes a case by itself.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "identity",
    allowedDependencies = {
      "access",
      "access :: ui",
      "audit",
      "search",
      "shell",
      "network",
      "signal",
      "signal :: slots"
    })
@org.jspecify.annotations.NullMarked
package nl.houvast.identity;
