/**
 * Recognises the published patterns in a case and says why. Owns {@code Recognition}. Explains and
 * never predicts; never about a person, always about what is on record between people.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "recognition",
    allowedDependencies = {
      "access",
      "audit",
      "search",
      "shell",
      "network",
      "knowledge",
      "knowledge :: slots",
      "signal",
      "identity",
      "casefile",
      "casefile :: slots"
    })
@org.jspecify.annotations.NullMarked
package nl.houvast.recognition;
