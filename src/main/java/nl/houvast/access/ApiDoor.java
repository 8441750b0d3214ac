package nl.houvast.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a caller of the API who is not signed in, may not pass or has to wait, so in the contract's
 * own shape.
 */
@Component
public class ApiDoor implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final JsonMapper json;
  private final Problems problems;

  ApiDoor(JsonMapper json, Problems problems) {
    this.json = json;
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (e instanceof TooManyTries wait) {
      tooMany(request, response, wait.seconds());
      return;
    }
    response.setHeader("WWW-Authenticate", "Basic realm=\"Houvast\", charset=\"UTF-8\"");
    write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    write(request, response, HttpStatus.FORBIDDEN, "forbidden");
  }

  /** Tells a caller to come back after so many seconds. */
  public void tooMany(HttpServletRequest request, HttpServletResponse response, int seconds)
      throws IOException {
    response.setHeader("Retry-After", Integer.toString(seconds));
    write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many", seconds);
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      Object... arguments)
      throws IOException {
    ProblemDetail problem = problems.of(status, code, request.getRequestURI(), arguments);
    response.setStatus(status.value());
    response.setHeader("API-Version", "1");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
