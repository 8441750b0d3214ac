package nl.houvast.signal.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.houvast.access.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The answer to a body beyond its limit. */
final class TooLarge {
  static ResponseEntity<ProblemDetail> answer(
      Problems problems, HttpServletRequest request, String limit) {
    return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", request.getRequestURI(), limit));
  }

  private TooLarge() {}
}
