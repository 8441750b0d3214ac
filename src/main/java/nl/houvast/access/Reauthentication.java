package nl.houvast.access;

import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in to prove it once more, for one act that needs it. */
@Component
class Reauthentication {
  private final SignIn signIn;

  Reauthentication(SignIn signIn) {
    this.signIn = signIn;
  }

  /** Fresh when the proof is right. Guessing is slowed down as at the sign-in. */
  Answer<Assurance> again(Actor actor, String password) {
    try {
      return signIn.again(actor.account(), password)
          ? Answer.of(Assurance.FRESH)
          : Answer.refused("forbidden.password");
    } catch (TooManyTries wait) {
      return Answer.refused("too-many", wait.seconds());
    }
  }
}
