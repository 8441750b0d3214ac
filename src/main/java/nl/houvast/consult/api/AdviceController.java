package nl.houvast.consult.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.consult.Advice;
import nl.houvast.consult.AdviceResponse;
import nl.houvast.consult.Advices;
import nl.houvast.consult.Consults;
import nl.houvast.consult.NewAdvice;
import nl.houvast.consult.Phase;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Page;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class AdviceController {
  private final Advices advices;
  private final Consults consults;
  private final Problems problems;

  AdviceController(Advices advices, Consults consults, Problems problems) {
    this.advices = advices;
    this.consults = consults;
    this.problems = problems;
  }

  record Target(@Nullable Kind kind, @Nullable String id) {}

  record Cited(@Nullable String dossierId, @Nullable Integer version) {}

  record Give(
      @Nullable Long version,
      @Nullable String text,
      @Nullable Phase phase,
      @Nullable List<Target> attachedTo,
      @Nullable List<Cited> cites,
      @Nullable String ground,
      @Nullable String conditions,
      @Nullable String contraindications,
      @Nullable LocalDate validUntil) {}

  record Respond(
      @Nullable AdviceResponse response, @Nullable String reason, @Nullable LocalDate reviewOn) {}

  record Observe(@Nullable LocalDate observedOn, @Nullable String result, @Nullable String text) {}

  /** A consult that has moved on is answered with 409 and how it stands now. */
  @PostMapping("/consults/{id}/advice")
  ResponseEntity<Object> advise(
      @PathVariable String id,
      @RequestBody Give body,
      @Nullable Ground ground,
      HttpServletRequest request) {
    var answer =
        advices.advise(
            id,
            new NewAdvice(
                body.version(),
                ConsultController.text(body.text()),
                required("phase", body.phase()),
                targets(body),
                cites(body),
                body.ground(),
                body.conditions(),
                body.contraindications(),
                body.validUntil()));
    return switch (answer) {
      case Answer.Given<String>(var adviceId) ->
          ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", adviceId));
      case Answer.Refused<String>(var rejection)
          when rejection.code().startsWith("conflict.") && ground != null ->
          movedOn(id, rejection, ground, request);
      case Answer.Refused<String> refused -> ResponseEntity.ok(refused.orThrow());
    };
  }

  private static List<NewAdvice.Target> targets(Give body) {
    return body.attachedTo() == null
        ? List.of()
        : body.attachedTo().stream()
            .map(
                t ->
                    new NewAdvice.Target(
                        required("attachedTo", t.kind()), ConsultController.text(t.id())))
            .toList();
  }

  private static List<NewAdvice.Cited> cites(Give body) {
    return body.cites() == null
        ? List.of()
        : body.cites().stream()
            .map(
                c ->
                    new NewAdvice.Cited(
                        ConsultController.text(c.dossierId()), required("cites", c.version())))
            .toList();
  }

  private ResponseEntity<Object> movedOn(
      String id, Rejection rejection, Ground ground, HttpServletRequest request) {
    var problem = problems.of(rejection, request.getRequestURI());
    problem.setProperty(
        "current", ConsultBody.of(consults.find(id, ground, ConsultController.DUTCH).orThrow()));
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  @GetMapping("/casefiles/{id}/advice")
  Page<Advice> list(@PathVariable String id, Ground ground) {
    return new Page<>(advices.of(id, ground, ConsultController.DUTCH).orThrow(), null);
  }

  @PostMapping("/advice/{id}/response")
  Map<String, String> respond(@PathVariable String id, @RequestBody Respond body) {
    var response = required("response", body.response());
    return Map.of(
        "id",
        advices.respond(id, response, body.reason(), body.reviewOn()).orThrow(),
        "response",
        response.name());
  }

  @PostMapping("/advice/{id}/outcomes")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> observe(@PathVariable String id, @RequestBody Observe body) {
    var observedOn = required("observedOn", body.observedOn());
    return Map.of(
        "id",
        advices
            .observe(id, observedOn, ConsultController.text(body.result()), body.text())
            .orThrow());
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new FieldRefusal(
          "consult.incomplete",
          List.of(
              Problems.fieldError(
                  field,
                  "missing",
                  Problems.sentence("consult.incomplete", ConsultController.DUTCH))));
    }
    return value;
  }
}
