package nl.houvast.consult;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.identity.Face;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import nl.houvast.knowledge.Expert;
import nl.houvast.recognition.Recognition;
import nl.houvast.recognition.Recognitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a question: gathers what a worker may choose from, and shows what an expert would see. */
@Component
class Drafting {
  private final Gateway gateway;
  private final Seats seats;
  private final Sharing sharing;
  private final Checks checks;
  private final Routing routing;
  private final Recognitions recognitions;
  private final Identities identities;
  private final Clock clock;

  Drafting(
      Gateway gateway,
      Seats seats,
      Sharing sharing,
      Checks checks,
      Routing routing,
      Recognitions recognitions,
      Identities identities,
      Clock clock) {
    this.gateway = gateway;
    this.seats = seats;
    this.sharing = sharing;
    this.checks = checks;
    this.routing = routing;
    this.recognitions = recognitions;
    this.identities = identities;
    this.clock = clock;
  }

  Answer<Draft> begin(
      String caseFileId, @Nullable String recognitionId, Ground ground, Locale locale) {
    return seats
        .team(caseFileId, ground)
        .then(
            scope ->
                recognition(scope, recognitionId)
                    .map(r -> draft(scope, UUID.randomUUID().toString(), r.orElse(null), locale)));
  }

  /** Of a whole case, with everybody called the same each time. */
  Answer<Draft> whole(String caseFileId, Ground ground, Locale locale) {
    String id = UUID.nameUUIDFromBytes(caseFileId.getBytes(StandardCharsets.UTF_8)).toString();
    return seats.team(caseFileId, ground).map(scope -> draft(scope, id, null, locale));
  }

  private Answer<Optional<Recognition>> recognition(Scope scope, @Nullable String id) {
    if (id == null) {
      return Answer.of(Optional.empty());
    }
    return recognitions.of(scope, LocalDate.now(clock)).stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .map(r -> Answer.of(Optional.of(r)))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  /** The draft of what is said, or shared further, in a consult that was asked before. */
  Answer<Draft> again(String consultId, Ground ground, Locale locale) {
    return seats
        .seat(consultId, ground)
        .then(
            seat ->
                seat.expert() || seat.consult().caseFileId() == null
                    ? Answer.refused(Rejection.unknown())
                    : Answer.of(draft(seat.scope(), seat.consult(), locale)));
  }

  private Draft draft(Scope scope, Seats.Standing consult, Locale locale) {
    var cut = sharing.cut(scope, "consult.say");
    var order = new LinkedHashSet<>(consult.personIds());
    order.retainAll(cut.personIds());
    if (!cut.personIds().isEmpty()) {
      order.addAll(sharing.indexFirst(cut, cut.personIds(), consult.id()));
    }
    var basis =
        new Draft.Basis(
            consult.id(),
            scope.caseFileId(),
            consult.recognitionId(),
            null,
            cut,
            List.copyOf(order));
    return draft(scope, basis, Set.copyOf(consult.personIds()), List.of(), locale);
  }

  private Draft draft(
      Scope scope, String consultId, @Nullable Recognition recognition, Locale locale) {
    var cut = sharing.cut(scope, "consult.ask");
    var order =
        cut.personIds().isEmpty()
            ? List.<String>of()
            : sharing.indexFirst(cut, cut.personIds(), consultId);
    var basis =
        new Draft.Basis(
            consultId,
            scope.caseFileId(),
            recognition == null ? null : recognition.id(),
            recognition == null
                ? null
                : new PatternName(recognition.pattern().code(), recognition.pattern().title()),
            cut,
            order);
    Set<String> proposed = Set.copyOf(recognition == null ? order : recognition.personIds());
    var expertise = recognition == null ? List.<String>of() : recognition.offers().expertise();
    return draft(scope, basis, proposed, expertise, locale);
  }

  private Draft draft(
      Scope scope, Draft.Basis basis, Set<String> proposed, List<String> expertise, Locale locale) {
    Map<String, Face> faces = gateway.read(scope, "consult.ask", identities::faces);
    return new Draft(
        basis,
        candidates(basis, faces, proposed, locale),
        pieces(basis.cut(), locale),
        free(expertise),
        suggested(expertise),
        LocalDate.now(clock).plusDays(Asking.DAYS),
        checks.highlighter(scope.caseFileId()),
        locale);
  }

  private static List<Draft.Candidate> candidates(
      Draft.Basis basis, Map<String, Face> faces, Set<String> proposed, Locale locale) {
    if (basis.order().isEmpty()) {
      return List.of();
    }
    var roles = Sharing.roles(basis.cut(), basis.order());
    return basis.order().stream()
        .map(
            p ->
                new Draft.Candidate(
                    p,
                    Reading.name(faces, p),
                    Words.role(locale, Objects.requireNonNull(roles.get(p))),
                    proposed.contains(p)))
        .toList();
  }

  private static List<Draft.Piece> pieces(Sharing.Cut cut, Locale locale) {
    return cut.signals().stream()
        .filter(s -> s.text() != null && !s.closed())
        .map(
            s ->
                new Draft.Piece(
                    s.id(),
                    s.day(),
                    Words.source(locale, s.sourceType()),
                    s.kind(),
                    Objects.requireNonNull(s.text()),
                    s.persons()))
        .toList();
  }

  private List<Expert> free(List<String> expertise) {
    return routing.knowing(expertise).stream()
        .filter(e -> e.availability().equals("AVAILABLE"))
        .toList();
  }

  private Set<String> suggested(List<String> expertise) {
    return routing.route(null, expertise) instanceof Answer.Given<List<String>>(var accounts)
        ? Set.copyOf(accounts)
        : Set.of();
  }

  /** Exactly what an expert would see of these persons and pieces. */
  Answer<Shared> preview(
      Draft draft, List<String> personIds, Map<String, String> excerpts, Ground ground) {
    return seats
        .team(draft.caseFileId(), ground)
        .map(
            scope ->
                sharing.of(
                    gateway.asShared(scope, personIds),
                    new Sharing.Request(
                        draft.consultId(),
                        draft.ordered(personIds),
                        draft.recognitionId(),
                        excerpts,
                        draft.locale())));
  }
}
