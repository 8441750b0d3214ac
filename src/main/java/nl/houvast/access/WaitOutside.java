package nl.houvast.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Tells a caller of the API who guessed to come back later, before anything else is done for the
 * call. {@link SignIn} would say the same, after the observations and the filters of a whole call;
 * ten thousand guesses a minute would keep a core from the others. These calls are counted in
 * {@code houvast.api.waits} and nowhere else.
 */
final class WaitOutside extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String BASIC = "Basic ";
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
    String account = account(request.getHeader("Authorization"));
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
  private static @Nullable String account(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return null;
    }
    try {
      byte[] pair = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      String text = new String(pair, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 0 ? null : text.substring(0, colon);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
