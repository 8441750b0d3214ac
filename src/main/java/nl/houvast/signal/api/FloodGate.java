package nl.houvast.signal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Answers 429 beyond {@code houvast.intake.rate} calls a second of one account. */
@Component
class FloodGate implements HandlerInterceptor, WebMvcConfigurer {
  private final Flood flood;
  private final CurrentActor current;
  private final Problems problems;
  private final JsonMapper json;

  FloodGate(
      @Value("${houvast.intake.rate:500}") double perSecond,
      CurrentActor current,
      Problems problems,
      JsonMapper json) {
    this.flood = new Flood(perSecond, System::nanoTime);
    this.current = current;
    this.problems = problems;
    this.json = json;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/signals/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    int wait = flood.take(current.require().account());
    if (wait > 0) {
      var status = HttpStatus.TOO_MANY_REQUESTS;
      response.setStatus(status.value());
      response.setHeader("Retry-After", Integer.toString(wait));
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      json.writeValue(
          response.getOutputStream(),
          problems.of(status, "too-many", request.getRequestURI(), wait));
    }
    return wait == 0;
  }
}
