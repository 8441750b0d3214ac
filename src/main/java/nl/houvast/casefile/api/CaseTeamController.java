package nl.houvast.casefile.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.access.Ground;
import nl.houvast.casefile.AccessRequest;
import nl.houvast.casefile.AccessRequests;
import nl.houvast.casefile.CaseTeam;
import nl.houvast.kernel.Page;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may look into a case: the grants, and the requests for one. */
@RestController
@RequestMapping("/api/v1")
class CaseTeamController {
  private final CaseTeam team;
  private final AccessRequests requests;

  CaseTeamController(CaseTeam team, AccessRequests requests) {
    this.team = team;
    this.requests = requests;
  }

  record Held(
      String id,
      Grant.Kind kind,
      String level,
      List<String> compartments,
      List<String> purposes,
      String basis,
      String holder,
      String holderName,
      Instant from,
      Instant until,
      String grantedBy,
      String reason) {

    static Held of(Grants.Held held) {
      Grant g = held.grant();
      return new Held(
          g.id(),
          g.kind(),
          g.level().name(),
          g.compartments(),
          g.purposes(),
          g.basis(),
          held.holderId(),
          held.holder(),
          g.from(),
          g.until(),
          held.grantedBy(),
          held.reason());
    }
  }

  /** A colleague by account, or a local team by organisation. */
  record Giving(
      @Nullable String account, @Nullable String organisationId, @Nullable LocalDate until) {}

  record Asking(@Nullable String reason) {}

  record Answering(@Nullable Boolean give, @Nullable String reason, @Nullable LocalDate until) {}

  @GetMapping("/casefiles/{id}/grants")
  Page<Held> held(@PathVariable String id, Ground ground) {
    return new Page<>(team.held(id, ground).orThrow().stream().map(Held::of).toList(), null);
  }

  @PostMapping("/casefiles/{id}/grants")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> give(@PathVariable String id, @RequestBody Giving giving) {
    String account = giving.account();
    String organisation = giving.organisationId();
    if ((account == null) == (organisation == null)) {
      throw new Refusal(Rejection.because("casefile.account-or-organisation"));
    }
    var given =
        account == null
            ? team.invite(id, organisation == null ? "" : organisation, giving.until())
            : team.join(id, account, giving.until());
    return Map.of("id", given.orThrow());
  }

  @PostMapping("/casefiles/{id}/grants/{grantId}/revoke")
  Map<String, String> revoke(@PathVariable String id, @PathVariable String grantId) {
    return Map.of("id", team.revoke(id, grantId).orThrow());
  }

  @PostMapping("/casefiles/{id}/access-requests")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Map<String, String> ask(@PathVariable String id, Ground ground, @RequestBody Asking asking) {
    String reason = asking.reason() == null ? "" : asking.reason();
    return Map.of("id", requests.ask(id, ground, reason).orThrow());
  }

  @GetMapping("/casefiles/{id}/access-requests")
  Page<AccessRequest> waiting(@PathVariable String id, Ground ground) {
    return new Page<>(requests.waiting(id, ground).orThrow(), null);
  }

  @PostMapping("/casefiles/{id}/access-requests/{requestId}/answer")
  Map<String, String> answer(
      @PathVariable String id, @PathVariable String requestId, @RequestBody Answering answering) {
    var answered =
        Boolean.TRUE.equals(answering.give())
            ? requests.give(id, requestId, answering.until())
            : requests.refuse(id, requestId, answering.reason() == null ? "" : answering.reason());
    return Map.of("id", answered.orThrow());
  }

  @GetMapping("/me/access-requests")
  Page<AccessRequest> mine() {
    return new Page<>(requests.mine(), null);
  }
}
