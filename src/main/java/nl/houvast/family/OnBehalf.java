package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;

/** Holds who asks against how old the person is whom it is about, as sources wrote it. */
@Component
class OnBehalf {
  private final Gateway gateway;
  private final Identities identities;
  private final Clock clock;

  OnBehalf(Gateway gateway, Identities identities, Clock clock) {
    this.gateway = gateway;
    this.identities = identities;
    this.clock = clock;
  }

  /** The scope, or the sentence that says why this one may not ask. */
  Answer<Scope> may(Scope scope, String personId, Behalf behalf) {
    var faces =
        gateway.read(scope, "family.behalf", sight -> identities.faces(sight, List.of(personId)));
    var face = faces.get(personId);
    var verdict =
        MayRequest.of(face == null ? null : face.birthDate(), LocalDate.now(clock), behalf);
    return verdict == MayRequest.Verdict.YES ? Answer.of(scope) : Answer.refused(verdict.code());
  }
}
