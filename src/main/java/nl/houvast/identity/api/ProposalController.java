package nl.houvast.identity.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.identity.Identities;
import nl.houvast.identity.Proposal;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/proposals")
class ProposalController {
  private final Identities identities;
  private final Gateway gateway;

  ProposalController(Identities identities, Gateway gateway) {
    this.identities = identities;
    this.gateway = gateway;
  }

  record Reason(@Nullable String reason) {}

  /** What became of a proposal. */
  record Decision(String id, Proposal.State status) {}

  record AddressBody(
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String city) {}

  record MentionBody(
      String key,
      String signalId,
      Proposal.Source source,
      @Nullable LocalDate reportedOn,
      String role,
      @Nullable String name,
      @Nullable LocalDate birthDate,
      @Nullable String sex,
      AddressBody address,
      @Nullable String phone,
      String bsn) {}

  record ProposalBody(
      String id,
      Proposal.State status,
      MentionBody mention,
      Map<String, String> person,
      double probability,
      List<Proposal.Evidence> evidence,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {}

  @GetMapping
  Page<ProposalBody> list(
      Ground ground,
      @RequestParam(defaultValue = "PROPOSED") Proposal.State status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    var scope = gateway.mine(ground).orThrow();
    return identities
        .proposals(scope, status, cursor, Math.clamp(limit, 1, 200))
        .map(ProposalController::body);
  }

  @PostMapping("/{id}/confirm")
  Decision confirm(
      @PathVariable String id, @RequestBody(required = false) @Nullable Reason reason) {
    return new Decision(id, identities.confirm(id, text(reason)).orThrow());
  }

  @PostMapping("/{id}/reject")
  Decision reject(@PathVariable String id, @RequestBody(required = false) @Nullable Reason reason) {
    return new Decision(id, identities.reject(id, text(reason)).orThrow());
  }

  @PostMapping("/{id}/undo")
  Decision undo(@PathVariable String id, @RequestBody(required = false) @Nullable Reason reason) {
    return new Decision(id, identities.undo(id, text(reason)).orThrow());
  }

  private static @Nullable String text(@Nullable Reason reason) {
    return reason == null ? null : reason.reason();
  }

  private static ProposalBody body(Proposal p) {
    var m = p.mention();
    return new ProposalBody(
        p.id(),
        p.status(),
        new MentionBody(
            m.key(),
            m.signalId(),
            m.source(),
            m.reportedOn(),
            m.role(),
            m.name(),
            m.birthDate(),
            m.sex(),
            new AddressBody(m.street(), m.houseNumber(), m.postalCode(), m.city()),
            m.phone(),
            m.bsnKnown() ? "bekend" : "niet bekend"),
        Map.of("id", p.personId(), "label", p.personLabel()),
        p.probability(),
        p.evidence(),
        p.decidedBy(),
        p.decidedAt(),
        p.reason());
  }
}
