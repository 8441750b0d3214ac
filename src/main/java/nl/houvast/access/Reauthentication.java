package nl.houvast.access;

import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in to prove it once more, for one act that needs it. */
@Component
class Reauthentication {
  private final SignIn signIn;
  private final SecondStep secondStep;
  private final Professionals professionals;

  Reauthentication(SignIn signIn, SecondStep secondStep, Professionals professionals) {
    this.signIn = signIn;
    this.secondStep = secondStep;
    this.professionals = professionals;
  }

  /**
   * Whether the proof is a code of the second step: who came through a provider has no password.
   */
  boolean byCode(Actor actor) {
    return professionals.signIn(actor.account()).filter(k -> k.hash().isEmpty()).isPresent();
  }

  /** Fresh when the proof is right. Guessing is slowed down as at the sign-in. */
  Answer<Assurance> again(Actor actor, String proof) {
    return byCode(actor)
        ? secondStep.prove(proof, "again").map(right -> Assurance.FRESH)
        : withPassword(actor, proof);
  }

  private Answer<Assurance> withPassword(Actor actor, String password) {
    try {
      return signIn.again(actor.account(), password)
          ? Answer.of(Assurance.FRESH)
          : Answer.refused("forbidden.password");
    } catch (TooManyTries wait) {
      return Answer.refused("too-many", wait.seconds());
    }
  }
}
