/**
 * The person sees, answers and disputes. Owns {@code FamilyLink}, {@code Statement}, {@code
 * Dispute}, {@code SubjectRequest} and {@code SafetyHold}. Never shows a person anything of
 * somebody else, and never changes what a source wrote: a person's words stand beside it.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "family",
    allowedDependencies = {
      "access",
      "access :: ui",
      "audit",
      "shell",
      "network",
      "knowledge",
      "signal",
      "identity",
      "casefile",
      "casefile :: slots"
    })
@org.jspecify.annotations.NullMarked
package nl.houvast.family;
