package nl.houvast.knowledge.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import nl.houvast.knowledge.TaxonomyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The taxonomy as a whole, in Turtle when nothing else is asked, or in JSON-LD. */
@RestController
@RequestMapping("/api/v1/knowledge/taxonomy")
class TaxonomyController {
  private static final String TURTLE = "text/turtle";
  private static final String JSON_LD = "application/ld+json";
  private final TaxonomyExchange taxonomy;

  TaxonomyController(TaxonomyExchange taxonomy) {
    this.taxonomy = taxonomy;
  }

  @GetMapping(produces = {TURTLE, JSON_LD})
  ResponseEntity<String> read(@RequestHeader HttpHeaders asked) {
    List<MediaType> accepted = asked.getAccept();
    MediaType turtle = new MediaType("text", "turtle", StandardCharsets.UTF_8);
    boolean asTurtle = accepted.isEmpty() || accepted.stream().anyMatch(m -> m.includes(turtle));
    return ResponseEntity.ok()
        .contentType(asTurtle ? turtle : MediaType.parseMediaType(JSON_LD))
        .body(
            (asTurtle ? taxonomy.turtle() : taxonomy.jsonLd())
                .orElseThrow(() -> new Refusal(Rejection.unknown())));
  }

  @PutMapping(consumes = TURTLE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void turtle(@RequestBody String text) {
    taxonomy.bringTurtle(text).orThrow();
  }

  @PutMapping(consumes = JSON_LD)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void jsonLd(@RequestBody String text) {
    taxonomy.bringJsonLd(text).orThrow();
  }
}
