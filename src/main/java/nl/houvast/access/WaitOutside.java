package nl.houvast.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;

/**
 * Tells a caller of the API who guessed to come back later, before anything else is done for the
 * call. {@link SignIn} would say the same, after the observations and the filters of a whole call;
 * ten thousand guesses a minute would keep a core from the others. These calls are counted in
 * {@code houvast.api.waits} and nowhere else.
 */
final class WaitOutside extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private final transient BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
  private final transient SignInBrake brake;
  private final transient ApiDoor door;

  private final transient Counter waits;

  WaitOutside(SignInBrake brake, ApiDoor door, MeterRegistry meters) {
    this.brake = brake;
    this.door = door;
    waits = meters.counter("houvast.api.waits");
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String account = account(request);
    int wait = account == null ? 0 : brake.waiting(account, request.getRemoteAddr());
    if (wait > 0) {
      waits.increment();
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Content-Type-Options", "nosniff");
      door.tooMany(request, response, wait);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Null when the header names none; what is wrong with it is for the filters behind to say. */
  private @Nullable String account(HttpServletRequest request) {
    try {
      var shown = basic.convert(request);
      return shown == null ? null : shown.getName();
    } catch (AuthenticationException e) {
      return null;
    }
  }
}
