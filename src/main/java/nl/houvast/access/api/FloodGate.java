package nl.houvast.access.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.houvast.access.ApiDoor;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Flood;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers 429 when one account hands in more than {@code houvast.intake.rate} signals a second, or
 * searches more than {@code houvast.search.rate} times a second: nobody reads that fast, and who
 * asks everything may be asking who is known.
 */
@Component
class FloodGate implements WebMvcConfigurer {
  private static final double INTAKE_BURST_SECONDS = 4;
  private static final double SEARCH_BURST_SECONDS = 30;
  private final Flood intake;
  private final Flood searches;
  private final CurrentActor current;
  private final ApiDoor door;

  FloodGate(
      @Value("${houvast.intake.rate:500}") double signals,
      @Value("${houvast.search.rate:2}") double asked,
      CurrentActor current,
      ApiDoor door) {
    intake = new Flood(signals, signals * INTAKE_BURST_SECONDS, System::nanoTime);
    searches = new Flood(asked, asked * SEARCH_BURST_SECONDS, System::nanoTime);
    this.current = current;
    this.door = door;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate(intake)).addPathPatterns("/api/v1/signals/**");
    registry.addInterceptor(gate(searches)).addPathPatterns("/api/v1/search/**");
  }

  private HandlerInterceptor gate(Flood flood) {
    return new HandlerInterceptor() {
      @Override
      public boolean preHandle(
          HttpServletRequest request, HttpServletResponse response, Object handler)
          throws IOException {
        int wait = flood.take(current.require().account());
        if (wait > 0) {
          door.tooMany(request, response, wait);
        }
        return wait == 0;
      }
    };
  }
}
