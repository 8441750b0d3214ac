package nl.houvast.family;

import java.util.List;
import java.util.Map;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether somebody may say something about a signal: the person by a link, or a worker for them.
 */
@Component
class Answering {
  static final int LONGEST = 20_000;
  private final Gateway gateway;

  Answering(Gateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Who says something about what.
   *
   * @param personId whose words they are; null when that was not said and is not clear
   * @param own that the person wrote them down themselves
   */
  record Place(
      Scope scope, String caseFileId, String signalId, @Nullable String personId, boolean own) {}

  /** The person, about a signal that the worker approved. */
  Answer<Place> by(Visit visit, String signalId) {
    if (!visit.signalIds().contains(signalId)) {
      return Answer.refused(Rejection.unknown());
    }
    return gateway
        .ofPerson(visit.person(), Action.STATEMENT_ADD)
        .then(scope -> place(scope, signalId, visit.person().personId(), true));
  }

  /** A worker of the case, for one of its people. */
  Answer<Place> by(String signalId, @Nullable String personId) {
    return gateway
        .mineToAct(Action.STATEMENT_ADD)
        .then(scope -> place(scope, signalId, personId, false));
  }

  private record About(@Nullable String caseFileId, List<String> persons) {}

  private Answer<Place> place(
      Scope scope, String signalId, @Nullable String personId, boolean own) {
    var found =
        gateway.read(
            scope,
            "statement.about",
            sight ->
                sight.rows(
                    StatementQueries.ABOUT,
                    Map.of("signal", signalId),
                    row -> new About(row.text("caseFileId"), row.texts("persons"))));
    if (found.isEmpty() || found.getFirst().caseFileId() == null) {
      return Answer.refused(Rejection.unknown());
    }
    var persons = found.getFirst().persons();
    if (personId != null && !persons.contains(personId)) {
      return Answer.refused(Rejection.unknown());
    }
    String whose = personId == null && persons.size() == 1 ? persons.getFirst() : personId;
    return Answer.of(new Place(scope, found.getFirst().caseFileId(), signalId, whose, own));
  }

  /** The words, when there are any and not too many. */
  static Answer<String> words(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Answer.refused("family.no-words");
    }
    return text.length() > LONGEST
        ? Answer.refused("family.too-long", LONGEST)
        : Answer.of(text.strip());
  }
}
