package nl.houvast.access.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import nl.houvast.access.BreakGlass;
import nl.houvast.access.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/casefiles/{id}/break-glass")
class BreakGlassController {
  private final BreakGlass breakGlass;

  BreakGlassController(BreakGlass breakGlass) {
    this.breakGlass = breakGlass;
  }

  /**
   * Why somebody cannot wait.
   *
   * @param password the caller's own, once more
   */
  record Emergency(
      @Nullable String reasonCode, @Nullable String reason, @Nullable String password) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Object> start(
      @PathVariable String id, Ground ground, @RequestBody Emergency emergency) {
    Instant until =
        breakGlass
            .start(
                id,
                ground,
                reason(emergency.reasonCode()),
                emergency.reason() == null ? "" : emergency.reason(),
                emergency.password() == null ? "" : emergency.password())
            .orThrow();
    return Map.of("caseFileId", id, "until", until);
  }

  private static BreakGlass.@Nullable Reason reason(@Nullable String code) {
    return Arrays.stream(BreakGlass.Reason.values())
        .filter(r -> r.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  @PostMapping("/end")
  Map<String, String> end(@PathVariable String id) {
    return Map.of("caseFileId", breakGlass.end(id).orThrow());
  }
}
