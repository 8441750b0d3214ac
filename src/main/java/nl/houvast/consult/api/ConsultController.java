package nl.houvast.consult.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.houvast.access.Ground;
import nl.houvast.consult.ConsultLine;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Mode;
import nl.houvast.consult.NewAdvice;
import nl.houvast.consult.Question;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/consults")
class ConsultController {
  static final Locale DUTCH = Locale.of("nl");
  private final Consults consults;

  ConsultController(Consults consults) {
    this.consults = consults;
  }

  record Piece(@Nullable String signalId, @Nullable String text) {}

  record Share(@Nullable List<String> personIds, @Nullable List<Piece> signalExcerpts) {
    List<Question.Excerpt> pieces() {
      return signalExcerpts == null
          ? List.of()
          : signalExcerpts.stream()
              .map(
                  p ->
                      new Question.Excerpt(
                          ConsultController.text(p.signalId()), ConsultController.text(p.text())))
              .toList();
    }
  }

  record More(@Nullable Share share) {}

  record Ask(
      @Nullable Mode mode,
      @Nullable String caseFileId,
      @Nullable String recognitionId,
      @Nullable String question,
      @Nullable Share share,
      @Nullable List<String> invite,
      @Nullable List<String> expertise,
      @Nullable LocalDate until) {}

  record Text(@Nullable String text) {}

  record Note(NewAdvice.@Nullable Target about, @Nullable String text) {}

  record Wish(@Nullable String what, @Nullable String reason) {}

  record Learned(@Nullable String learningAnswer) {}

  /** Which list: the questions to me, or the questions that my team asked. */
  enum Box {
    INBOX,
    ASKED
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Consults.Asked ask(
      @RequestBody Ask body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    var share = body.share() == null ? new Share(null, null) : body.share();
    return consults
        .ask(
            new Question(
                consults.newId(key),
                body.mode() == null ? Mode.LIVE_CASE : body.mode(),
                body.caseFileId(),
                body.recognitionId(),
                text(body.question()),
                share.personIds(),
                share.pieces(),
                body.expertise() == null ? List.of() : body.expertise(),
                body.invite(),
                body.until()))
        .orThrow();
  }

  @GetMapping
  Page<ConsultLine> list(
      Ground ground,
      @RequestParam Box box,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    var lines = box == Box.INBOX ? consults.inbox(ground, DUTCH) : consults.asked(ground, DUTCH);
    int most = Math.clamp(limit, 1, 200);
    var after =
        cursor == null
            ? lines
            : lines.stream().dropWhile(l -> !l.id().equals(cursor)).skip(1).toList();
    return Page.of(after.subList(0, Math.min(after.size(), most + 1)), most, ConsultLine::id);
  }

  @GetMapping("/{id}")
  Object find(@PathVariable String id, Ground ground) {
    return ConsultBody.of(consults.find(id, ground, DUTCH).orThrow());
  }

  @PostMapping("/{id}/messages")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> message(@PathVariable String id, @RequestBody Text body) {
    return Map.of("id", consults.message(id, text(body.text())).orThrow());
  }

  @PostMapping("/{id}/notes")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> note(@PathVariable String id, @RequestBody Note body) {
    var about = body.about() == null ? new NewAdvice.Target(Kind.PERSON, "") : body.about();
    return Map.of("id", consults.note(id, about, text(body.text())).orThrow());
  }

  @PostMapping("/{id}/requests")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> requestMore(@PathVariable String id, @RequestBody Wish body) {
    return Map.of("id", consults.requestMore(id, text(body.what()), text(body.reason())).orThrow());
  }

  @PostMapping("/{id}/share")
  Map<String, String> share(@PathVariable String id, @RequestBody More body) {
    var share = body.share() == null ? new Share(null, null) : body.share();
    return Map.of(
        "id",
        consults
            .share(id, share.personIds() == null ? List.of() : share.personIds(), share.pieces())
            .orThrow());
  }

  @PostMapping("/{id}/close")
  Map<String, String> close(@PathVariable String id, @RequestBody Learned body) {
    return Map.of(
        "id", consults.close(id, text(body.learningAnswer())).orThrow(), "status", "CLOSED");
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
