package nl.houvast.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Permissions;
import nl.houvast.access.Professionals;
import nl.houvast.access.Professionals.Organisation;
import nl.houvast.access.Target;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import org.springframework.stereotype.Component;

/**
 * For which organisations somebody may hand in. A source system and a person each for their own;
 * somebody of a regional team also takes in the file of an organisation of the region.
 *
 * @see "Decision 0002"
 */
@Component
class Sources {
  private final CurrentActor current;
  private final Permissions permissions;
  private final Professionals professionals;

  Sources(CurrentActor current, Permissions permissions, Professionals professionals) {
    this.current = current;
    this.permissions = permissions;
    this.professionals = professionals;
  }

  String organisationId() {
    return current.require().organisationId();
  }

  /** Whether the caller's task allows this with what the own organisation wrote. */
  boolean may(Action action) {
    return permissions.may(action);
  }

  /** The caller's own organisation, when the caller hands in at all. */
  Answer<Organisation> own() {
    return all().stream()
        .findFirst()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused(Rejection.because("forbidden")));
  }

  /** The organisation of this id, when the caller may take in its files. */
  Answer<Organisation> of(String organisationId) {
    return all().stream()
        .filter(organisation -> organisation.id().equals(organisationId))
        .findFirst()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused(Rejection.because("forbidden")));
  }

  /** Every organisation for which the caller may hand in, its own first; none for most roles. */
  List<Organisation> all() {
    Actor actor = current.require();
    if (!permissions.may(Action.SIGNAL_CREATE)) {
      return List.of();
    }
    Optional<Organisation> own = professionals.organisation(actor.organisationId());
    return Stream.concat(own.stream(), ofTheRegion(actor)).distinct().toList();
  }

  private Stream<Organisation> ofTheRegion(Actor actor) {
    var region = actor.region();
    return region != null && permissions.may(Action.SIGNAL_CREATE, Target.ofRegion(region))
        ? professionals.organisations().stream()
            .filter(organisation -> region.code().equals(organisation.region()))
        : Stream.empty();
  }
}
