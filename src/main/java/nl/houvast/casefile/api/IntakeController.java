package nl.houvast.casefile.api;

import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.casefile.Chronologies;
import nl.houvast.casefile.Chronology;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/intake")
class IntakeController {
  private final Gateway gateway;
  private final Chronologies chronologies;

  IntakeController(Gateway gateway, Chronologies chronologies) {
    this.gateway = gateway;
    this.chronologies = chronologies;
  }

  @GetMapping
  Page<Chronology.Event> intake(
      Ground ground,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    var scope = gateway.intake(ground).orThrow();
    return chronologies.intake(scope, cursor, Math.clamp(limit, 1, 200));
  }
}
