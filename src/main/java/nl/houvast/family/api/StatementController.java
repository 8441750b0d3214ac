package nl.houvast.family.api;

import java.util.Map;
import nl.houvast.family.Dispute;
import nl.houvast.family.Disputes;
import nl.houvast.family.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class StatementController {
  private final Statements statements;
  private final Disputes disputes;

  StatementController(Statements statements, Disputes disputes) {
    this.statements = statements;
    this.disputes = disputes;
  }

  record Words(@Nullable String text, @Nullable String personId) {}

  record Decision(Dispute.@Nullable Status outcome, @Nullable String reasons) {}

  @PostMapping("/signals/{id}/statements")
  @ResponseStatus(HttpStatus.CREATED)
  Statements.Kept state(@PathVariable String id, @RequestBody Words words) {
    return statements.add(id, words.personId(), words.text()).orThrow();
  }

  @PostMapping("/signals/{id}/disputes")
  @ResponseStatus(HttpStatus.CREATED)
  Disputes.Kept dispute(@PathVariable String id, @RequestBody Words words) {
    return disputes.add(id, words.personId(), words.text()).orThrow();
  }

  /** With any other outcome than {@code UPHELD} the signal stays as it is. */
  @PostMapping("/disputes/{id}/decision")
  Map<String, Dispute.Status> decide(@PathVariable String id, @RequestBody Decision decision) {
    boolean upheld = decision.outcome() == Dispute.Status.UPHELD;
    return Map.of("status", disputes.decide(id, upheld, decision.reasons()).orThrow());
  }
}
