package nl.houvast.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * How surely a person has to be signed in. Two factors, always; in the profile {@code demo} one is
 * enough, unless {@code houvast.sign-in.second-step} asks for both there too.
 */
@Component
class SignInRules {
  private final boolean secondStepRequired;

  SignInRules(
      Environment environment, @Value("${houvast.sign-in.second-step:false}") boolean always) {
    secondStepRequired = always || !environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** Whether the second step follows on the password. Source systems have no phone. */
  boolean secondStepFollows(SignedIn known) {
    boolean person = !known.actor().roles().contains("MACHINE_CLIENT");
    return person && (secondStepRequired || known.secondStep());
  }

  Assurance least() {
    return secondStepRequired ? Assurance.TWO_FACTORS : Assurance.ONE_FACTOR;
  }
}
