/**
 * Loads {@code seed-data/} through the doors of the other rooms, in profile {@code demo} only. Owns
 * nothing. A seed that the application would refuse is a lie.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "demo",
    allowedDependencies = {
      "access",
      "audit",
      "search",
      "shell",
      "network",
      "knowledge",
      "signal",
      "signal :: wire",
      "identity",
      "casefile",
      "recognition",
      "consult"
    })
@org.jspecify.annotations.NullMarked
package nl.houvast.demo;
