package nl.houvast.consult;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.houvast.access.Action;
import nl.houvast.access.Permissions;
import nl.houvast.access.Scope;
import nl.houvast.access.Target;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import nl.houvast.recognition.Recognition;
import nl.houvast.recognition.Recognitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a question to all that follows from the case: who and what goes along, and who may know. */
@Component
class Preparing {
  private static final int MOST_PERSONS = 200;
  private final Permissions permissions;
  private final Seats seats;
  private final Recognitions recognitions;
  private final Sharing sharing;
  private final Clock clock;

  Preparing(
      Permissions permissions,
      Seats seats,
      Recognitions recognitions,
      Sharing sharing,
      Clock clock) {
    this.permissions = permissions;
    this.seats = seats;
    this.recognitions = recognitions;
    this.sharing = sharing;
    this.clock = clock;
  }

  /** A question with all that follows from the case: the pattern, who goes along, which pieces. */
  record Prepared(
      @Nullable Scope scope,
      @Nullable Recognition recognition,
      List<String> personIds,
      Map<String, String> excerpts,
      List<String> expertise,
      Sharing.@Nullable Cut cut) {}

  /** Decides, and reads what the question is about. Nothing is written. */
  Answer<Prepared> of(Question question) {
    if (!permissions.may(Action.CONSULT_ASK, Target.addressed())) {
      return Answer.refused(Rejection.unknown());
    }
    if (question.caseFileId() == null) {
      return question.mode() == Mode.LIVE_CASE
          ? throwing("caseFileId", "missing")
          : Answer.of(new Prepared(null, null, List.of(), Map.of(), question.expertise(), null));
    }
    return seats
        .team(question.caseFileId(), null)
        .then(scope -> recognition(scope, question).then(r -> prepare(scope, question, r)));
  }

  private static <T> Answer<T> throwing(String field, String code) {
    throw Checks.refusal(field, code);
  }

  private Answer<Optional<Recognition>> recognition(Scope scope, Question question) {
    if (question.recognitionId() == null) {
      return Answer.of(Optional.empty());
    }
    return recognitions.of(scope, LocalDate.now(clock)).stream()
        .filter(r -> r.id().equals(question.recognitionId()))
        .findFirst()
        .map(r -> Answer.of(Optional.of(r)))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  private Answer<Prepared> prepare(
      Scope scope, Question question, Optional<Recognition> recognition) {
    var cut = sharing.cut(scope, "consult.ask");
    var persons = persons(question, recognition, cut);
    var expertise =
        question.expertise().isEmpty()
            ? recognition.map(r -> r.offers().expertise()).orElse(List.of())
            : question.expertise();
    return Answer.of(
        new Prepared(
            scope,
            recognition.orElse(null),
            sharing.indexFirst(cut, persons, question.id()),
            excerpts(question, cut, persons),
            expertise,
            cut));
  }

  private static Set<String> persons(
      Question question, Optional<Recognition> recognition, Sharing.Cut cut) {
    var chosen = question.personIds();
    List<String> persons =
        chosen != null ? chosen : recognition.map(Recognition::personIds).orElse(cut.personIds());
    for (int i = 0; i < persons.size(); i++) {
      if (!cut.personIds().contains(persons.get(i))) {
        throw Checks.refusal("share.personIds[" + i + "]", "not-in-case");
      }
    }
    // A grant among nobody would be one on the whole case.
    if (persons.isEmpty() || persons.size() > MOST_PERSONS) {
      throw Checks.refusal("share.personIds", persons.isEmpty() ? "nobody" : "too-many");
    }
    return Set.copyOf(persons);
  }

  private static Map<String, String> excerpts(
      Question question, Sharing.Cut cut, Set<String> persons) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < question.excerpts().size(); i++) {
      var excerpt = question.excerpts().get(i);
      String field = "share.signalExcerpts[" + i + "]";
      var signal =
          cut.signals().stream().filter(s -> s.id().equals(excerpt.signalId())).findFirst();
      if (question.mode() == Mode.ANONYMOUS) {
        throw Checks.refusal(field, "anonymous");
      }
      if (signal.isEmpty() || signal.get().persons().stream().noneMatch(persons::contains)) {
        throw Checks.refusal(field + ".signalId", "not-shared");
      }
      if (signal.get().closed()) {
        throw Checks.refusal(field + ".signalId", "closed");
      }
      texts.merge(excerpt.signalId(), excerpt.text().strip(), Preparing::joined);
    }
    return texts;
  }

  /** Two pieces of one signal. */
  static String joined(String one, String other) {
    return one + " […] " + other;
  }

  /** The texts that leave, by field. */
  static Map<String, @Nullable String> texts(Question question) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    texts.put("question", question.text());
    for (int i = 0; i < question.excerpts().size(); i++) {
      texts.put("share.signalExcerpts[" + i + "].text", question.excerpts().get(i).text());
    }
    return texts;
  }
}
