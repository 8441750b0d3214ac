package nl.houvast.access.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Problems;
import nl.houvast.access.Unwitnessed;
import nl.houvast.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every way in which a call can fail, told in one shape and without the content of the request. */
@RestControllerAdvice
@Order(0)
class Refusals {
  private static final Logger log = LoggerFactory.getLogger(Refusals.class);
  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
    return answer(problems.of(refusal.rejection(), request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(FieldRefusal refusal, HttpServletRequest request) {
    var problem = problems.of(HttpStatus.BAD_REQUEST, refusal.code(), request.getRequestURI());
    problem.setProperty("errors", refusal.errors());
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unwitnessed(Unwitnessed e, HttpServletRequest request) {
    log.error("an audit line could not be written; nothing was shown", e);
    return answer(
        problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unwitnessed", request.getRequestURI()));
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    MethodArgumentTypeMismatchException.class,
    MissingServletRequestParameterException.class
  })
  ResponseEntity<ProblemDetail> unreadable(Exception e, HttpServletRequest request) {
    return answer(problems.of(HttpStatus.BAD_REQUEST, "unreadable", request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> method(
      HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
    return answer(problems.of(HttpStatus.METHOD_NOT_ALLOWED, "method", request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeException e, HttpServletRequest request) {
    return answer(
        problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type", request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> nothing(NoResourceFoundException e, HttpServletRequest request) {
    return answer(problems.of(HttpStatus.NOT_FOUND, "missing.unknown", request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> denied(AccessDeniedException e, HttpServletRequest request) {
    return answer(problems.of(HttpStatus.FORBIDDEN, "forbidden", request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception e, HttpServletRequest request) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("call {} failed", reference, e);
    var problem =
        problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed", request.getRequestURI(), reference);
    problem.setProperty("reference", reference);
    return answer(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
