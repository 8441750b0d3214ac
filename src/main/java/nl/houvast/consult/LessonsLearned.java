package nl.houvast.consult;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.consult.highlight.Finding;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.knowledge.Lesson;
import nl.houvast.knowledge.Lessons;
import nl.houvast.recognition.Recognition;
import nl.houvast.recognition.Recognitions;
import org.springframework.stereotype.Component;

/**
 * The door from a closed case to a lesson, and from a case to the lessons that resemble it. Only
 * the team of a case comes through it. What leaves is a text in which nothing known of the case
 * stands; where it came from is written in the log and nowhere else.
 */
@Component
public class LessonsLearned {
  private static final int SHOWN = 3;
  private final Seats seats;
  private final Sharing sharing;
  private final Drafting drafting;
  private final Checks checks;
  private final Recognitions recognitions;
  private final Advices advices;
  private final CaseFileReading cases;
  private final Lessons lessons;
  private final Gateway gateway;
  private final Writing writing;
  private final Clock clock;

  LessonsLearned(
      Seats seats,
      Sharing sharing,
      Drafting drafting,
      Checks checks,
      Recognitions recognitions,
      Advices advices,
      CaseFileReading cases,
      Lessons lessons,
      Gateway gateway,
      Writing writing,
      Clock clock) {
    this.seats = seats;
    this.sharing = sharing;
    this.drafting = drafting;
    this.checks = checks;
    this.recognitions = recognitions;
    this.advices = advices;
    this.cases = cases;
    this.lessons = lessons;
    this.gateway = gateway;
    this.writing = writing;
    this.clock = clock;
  }

  /** Begins a lesson from a closed case; refused while the case is open. */
  public Answer<LessonDraft> begin(String caseFileId, Ground ground, Locale locale) {
    return closed(caseFileId, ground)
        .then(scope -> drafting.whole(caseFileId, ground, locale))
        .then(
            draft ->
                seats.team(caseFileId, ground).map(scope -> begun(scope, draft, ground, locale)));
  }

  private Answer<Scope> closed(String caseFileId, Ground ground) {
    return seats
        .team(caseFileId, ground)
        .then(
            scope ->
                cases
                    .find(caseFileId, ground)
                    .then(
                        found ->
                            found.caseFile().status() == CaseFile.Status.CLOSED
                                ? Answer.of(scope)
                                : Answer.refused("conflict.lesson-case-open")));
  }

  private LessonDraft begun(Scope scope, Draft draft, Ground ground, Locale locale) {
    var everybody = draft.candidates().stream().map(Draft.Candidate::personId).toList();
    var narrowed = gateway.asShared(scope, everybody);
    var cut = sharing.cut(narrowed, "lesson.draft");
    var roles = draft.roles(everybody);
    var recognised = recognised(narrowed, new RoleTelling(roles, cut.firstDay(), locale));
    var parts = new ArrayList<String>();
    parts.add(
        part(
            locale,
            "who",
            cut.people().stream()
                .filter(p -> roles.containsKey(p.id()))
                .map(p -> who(locale, p, roles))
                .sorted()
                .toList()));
    for (Recognition r : recognised) {
      parts.add(
          part(
              locale,
              "recognised",
              Stream.concat(
                      Stream.of(r.pattern().title()),
                      r.because().stream().map(Recognition.Because::sentence))
                  .toList()));
    }
    parts.add(part(locale, "advice", advice(scope.caseFileId(), ground, locale)));
    parts.add(Words.of(locale, "consult.lesson.part.learned"));
    String text = draft.replaced(String.join("\n\n", parts), everybody);
    return new LessonDraft(text, List.copyOf(structure(cut, recognised).concepts()), draft);
  }

  private static String who(Locale locale, Sharing.Someone someone, Map<String, Roles.Role> roles) {
    String role = Words.role(locale, Objects.requireNonNull(roles.get(someone.id())));
    return someone.band() == null ? role : role + ", " + someone.band();
  }

  private static String part(Locale locale, String key, List<String> lines) {
    return Words.of(locale, "consult.lesson.part." + key)
        + lines.stream().map(l -> "\n- " + l).collect(Collectors.joining());
  }

  private List<String> advice(String caseFileId, Ground ground, Locale locale) {
    if (!(advices.of(caseFileId, ground, locale)
        instanceof Answer.Given<List<Advice>>(var given))) {
      return List.of();
    }
    return given.stream()
        .map(
            a ->
                a.response() == null
                    ? a.text()
                    : a.text()
                        + " ("
                        + Words.of(locale, "consult.response." + a.response().name())
                        + ")")
        .toList();
  }

  private List<Recognition> recognised(Scope scope, RoleTelling telling) {
    return recognitions.of(scope, LocalDate.now(clock), telling).stream()
        .filter(r -> r.status() == Recognition.Status.ACTIVE)
        .toList();
  }

  private static Similar.Structure structure(Sharing.Cut cut, List<Recognition> recognised) {
    return new Similar.Structure(
        recognised.stream()
            .map(r -> r.pattern().code())
            .collect(Collectors.toCollection(TreeSet::new)),
        cut.signals().stream()
            .flatMap(s -> s.concepts().stream())
            .collect(Collectors.toCollection(TreeSet::new)),
        cut.around().ties().stream()
            .map(t -> t.kind().name())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * Proposes a lesson; answers its id. The kinds of tie and the patterns are taken from the case.
   *
   * @throws FieldRefusal with fields and places, when something known of the case stands in it
   */
  public Answer<String> propose(
      String caseFileId, Ground ground, String title, String text, List<String> concepts) {
    return closed(caseFileId, ground)
        .then(
            scope -> {
              check(caseFileId, title, text);
              var structure = of(scope, Words.DUTCH);
              return writing.answering(
                  () ->
                      lessons
                          .propose(
                              new Lesson.Proposed(
                                  title,
                                  text,
                                  concepts,
                                  List.copyOf(structure.patterns()),
                                  List.copyOf(structure.ties())))
                          .map(id -> written(scope, id)));
            });
  }

  private String written(Scope scope, String id) {
    gateway.act(
        scope,
        "lesson.propose",
        new Ref(Kind.CASEFILE, scope.caseFileId()),
        new Ref(Kind.LESSON, id));
    return id;
  }

  /**
   * Stricter than a question to an expert, since everybody reads it: also a date, a number or an
   * address that is not of this case. A capital alone is for human eyes.
   */
  private void check(String caseFileId, String title, String text) {
    var highlighter = checks.highlighter(caseFileId);
    var errors = new ArrayList<Map<String, String>>();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", title);
    texts.put("text", text);
    texts.forEach(
        (field, written) ->
            highlighter.find(written).stream()
                .filter(f -> f.blocks() || f.kind() != Finding.Kind.CAPITAL)
                .forEach(f -> errors.add(error(field, f))));
    if (!errors.isEmpty()) {
      throw new FieldRefusal("consult.identifying", errors);
    }
  }

  private static Map<String, String> error(String field, Finding finding) {
    var error = new HashMap<>(Checks.fault(field, "identifying"));
    error.put("offset", String.valueOf(finding.start()));
    error.put("length", String.valueOf(finding.end() - finding.start()));
    return error;
  }

  private Similar.Structure of(Scope scope, Locale locale) {
    var cut = sharing.cut(scope, "lesson.similar");
    return structure(cut, recognised(scope, new RoleTelling(Map.of(), cut.firstDay(), locale)));
  }

  /** At most three lessons that share a pattern or several concepts with this case. */
  public Answer<List<Similar>> similar(String caseFileId, Ground ground, Locale locale) {
    var approved = lessons.approved();
    return seats
        .team(caseFileId, ground)
        .map(
            scope -> {
              if (approved.isEmpty()) {
                return List.of();
              }
              var structure = of(scope, locale);
              return approved.stream()
                  .map(structure::with)
                  .filter(Similar::resembles)
                  .sorted(Similar.NEAREST)
                  .limit(SHOWN)
                  .toList();
            });
  }

  /** Whether the caller may begin a lesson: of the team, and the case is closed. */
  public boolean mayBegin(String caseFileId, Ground ground) {
    return closed(caseFileId, ground) instanceof Answer.Given<Scope>;
  }
}
