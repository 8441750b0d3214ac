package nl.houvast.signal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Problems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bucket per account: a burst of four seconds' worth, then {@code houvast.intake.rate} calls a
 * second. One client that floods does not keep the others out. Held in memory by this instance.
 */
@Component
class Flood implements HandlerInterceptor, WebMvcConfigurer {
  private static final int BURST_SECONDS = 4;
  private static final double NANOS = 1e9;
  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final double perSecond;
  private final LongSupplier nanoTime;
  private final CurrentActor current;
  private final Problems problems;
  private final JsonMapper json;

  private record Bucket(double calls, long at) {}

  @Autowired
  Flood(
      @Value("${houvast.intake.rate:500}") double perSecond,
      CurrentActor current,
      Problems problems,
      JsonMapper json) {
    this(perSecond, System::nanoTime, current, problems, json);
  }

  Flood(
      double perSecond,
      LongSupplier nanoTime,
      CurrentActor current,
      Problems problems,
      JsonMapper json) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
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
    int wait = take(current.require().account());
    if (wait == 0) {
      return true;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader("Retry-After", Integer.toString(wait));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many", request.getRequestURI(), wait));
    return false;
  }

  /** Zero when the call may go on, else the seconds after which one may. */
  int take(String account) {
    long now = nanoTime.getAsLong();
    var after = new double[1];
    buckets.compute(
        account,
        (name, before) -> {
          double most = perSecond * BURST_SECONDS;
          double calls =
              before == null
                  ? most
                  : Math.min(most, before.calls() + (now - before.at()) / NANOS * perSecond);
          after[0] = calls - 1;
          return new Bucket(calls >= 1 ? calls - 1 : calls, now);
        });
    return after[0] >= 0 ? 0 : (int) Math.ceil(-after[0] / perSecond);
  }
}
