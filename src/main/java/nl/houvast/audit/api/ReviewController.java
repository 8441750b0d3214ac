package nl.houvast.audit.api;

import java.util.List;
import java.util.Map;
import nl.houvast.audit.Reviews;
import nl.houvast.audit.SignedAnswers;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit/reviews")
class ReviewController {
  private final Reviews reviews;
  private final SignedAnswers signed;

  ReviewController(Reviews reviews, SignedAnswers signed) {
    this.reviews = reviews;
    this.signed = signed;
  }

  record Judge(Reviews.@Nullable Finding finding, @Nullable String note) {}

  @GetMapping
  Page<Reviews.Review> list(@RequestParam(defaultValue = "true") boolean open) {
    List<Reviews.Review> found = (open ? reviews.open() : reviews.judged()).orThrow();
    return new Page<>(found, null);
  }

  @PostMapping("/gather")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void gather() {
    reviews.gather().orThrow();
  }

  @PostMapping("/{id}/finding")
  Reviews.Review judge(@PathVariable String id, @RequestBody Judge body) {
    if (body.finding() == null) {
      throw new Refusal(Rejection.because("audit.finding-missing"));
    }
    return reviews.judge(id, body.finding(), body.note()).orThrow();
  }

  /** That reviews happen, signed. */
  @GetMapping("/proof")
  Map<String, String> proof() {
    return signed.reviews().orThrow().json();
  }
}
