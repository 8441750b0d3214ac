package nl.houvast.recognition.api;

import java.time.Clock;
import java.time.LocalDate;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.kernel.Page;
import nl.houvast.recognition.Recognition;
import nl.houvast.recognition.Recognitions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/casefiles/{id}/recognitions")
class RecognitionController {
  private final Gateway gateway;
  private final Recognitions recognitions;
  private final Clock clock;

  RecognitionController(Gateway gateway, Recognitions recognitions, Clock clock) {
    this.gateway = gateway;
    this.recognitions = recognitions;
    this.clock = clock;
  }

  @GetMapping
  Page<Recognition> recognitions(
      @PathVariable String id,
      Ground ground,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    var scope = gateway.open(id, ground, Action.RECOGNITION_READ).orThrow();
    return new Page<>(recognitions.of(scope, asOf == null ? LocalDate.now(clock) : asOf), null);
  }
}
