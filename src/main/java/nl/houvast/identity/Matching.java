package nl.houvast.identity;

import nl.houvast.access.Dated;
import nl.houvast.access.Policies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Whether an equal token may join what two regions received. Within one regional team it always
 * may: that is the team's own administration. Across, only on a legal basis that can be chosen
 * today ({@code houvast.matching.basis}) and after an assessment of the effects on privacy ({@code
 * houvast.matching.dpia}, its reference); the demo has both, invented.
 */
@Component
class Matching {
  private final Policies policies;
  private final boolean demo;
  private final String basis;
  private final String dpia;

  Matching(
      Policies policies,
      Environment environment,
      @Value("${houvast.matching.basis:}") String basis,
      @Value("${houvast.matching.dpia:}") String dpia) {
    this.policies = policies;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    this.basis = basis;
    this.dpia = dpia;
  }

  boolean acrossRegions() {
    return demo
        || !dpia.isBlank()
            && policies.basesToday().stream().map(Dated::code).anyMatch(basis::equals);
  }
}
