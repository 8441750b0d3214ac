package nl.houvast.casefile.api;

import java.util.Map;
import nl.houvast.access.Ground;
import nl.houvast.casefile.Restrictions;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class RestrictionController {
  private final Restrictions restrictions;

  RestrictionController(Restrictions restrictions) {
    this.restrictions = restrictions;
  }

  record Review(@Nullable Boolean keep) {}

  @GetMapping("/restrictions")
  Page<Restrictions.Forgotten> forgotten(Ground ground) {
    return new Page<>(restrictions.forgotten(ground), null);
  }

  /** Kept, or lifted; nothing else is a review. */
  @PostMapping("/casefiles/{id}/restriction")
  Map<String, String> review(@PathVariable String id, @RequestBody Review review) {
    var answer =
        Boolean.FALSE.equals(review.keep()) ? restrictions.lift(id) : restrictions.keep(id);
    return Map.of("id", answer.orThrow());
  }
}
