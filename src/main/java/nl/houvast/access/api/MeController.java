package nl.houvast.access.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Dated;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.access.LegalBasis;
import nl.houvast.access.Policies;
import nl.houvast.access.Purpose;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class MeController {
  private final CurrentActor current;
  private final Grants grants;
  private final Policies policies;

  MeController(CurrentActor current, Grants grants, Policies policies) {
    this.current = current;
    this.grants = grants;
    this.policies = policies;
  }

  record Me(
      String account,
      String name,
      List<String> roles,
      Map<String, String> organisation,
      @Nullable String region,
      List<OpenGrant> grants) {}

  record OpenGrant(
      String caseFileId,
      Grant.Kind kind,
      String level,
      List<String> purposes,
      String basis,
      Instant until) {}

  @GetMapping("/me")
  Me me() {
    var actor = current.require();
    var open =
        grants.of(actor).stream()
            .map(
                g ->
                    new OpenGrant(
                        g.caseFileId(),
                        g.kind(),
                        g.level().name(),
                        g.purposes(),
                        g.basis(),
                        g.until()))
            .toList();
    return new Me(
        actor.account(),
        actor.name(),
        actor.roles().stream().sorted().toList(),
        Map.of("id", actor.organisationId(), "name", actor.organisationName()),
        actor.region() == null ? null : actor.region().code(),
        open);
  }

  record Line<T>(@JsonUnwrapped T line, boolean choosable) {}

  @GetMapping("/purposes")
  Page<Line<Purpose>> purposes() {
    return page(policies.purposes());
  }

  @GetMapping("/legal-bases")
  Page<Line<LegalBasis>> bases() {
    return page(policies.bases());
  }

  private <T extends Dated> Page<Line<T>> page(List<T> all) {
    return new Page<>(all.stream().map(d -> new Line<>(d, policies.choosable(d))).toList(), null);
  }
}
