package nl.houvast.identity.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import nl.houvast.identity.PartnerAnswers;
import nl.houvast.identity.PartnerQuestions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PartnerController {
  private final PartnerQuestions questions;
  private final PartnerAnswers answers;

  PartnerController(PartnerQuestions questions, PartnerAnswers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  record Asked(@Nullable String personId, @Nullable String partner) {}

  /** The same for hit and no hit: "processed; you will hear it when there is something to tell". */
  @PostMapping("/api/v1/casefiles/{id}/partner-questions")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Map<String, String> ask(@PathVariable String id, @RequestBody Asked asked) {
    String person = asked.personId() == null ? "" : asked.personId();
    String partner = asked.partner() == null ? "" : asked.partner();
    return Map.of("id", questions.ask(id, person, partner).orThrow());
  }

  /** For the other Houvast; whatever is not a question of a partner is not here. */
  @Hidden
  @PostMapping(
      path = "/partner/v1/questions/{from}",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> answer(@PathVariable String from, @RequestBody byte[] sealed) {
    return answers
        .answer(from, sealed)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
