package nl.houvast.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Lets somebody from the provider in, as after a password: wholly when the provider saw two factors
 * or one is enough, else half, with the second step still to come. The line is there before anybody
 * is; and the way on stays within Houvast.
 */
final class OidcArrived implements AuthenticationSuccessHandler {
  private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final SignInRules rules;
  private final Lines lines;

  OidcArrived(SignInRules rules, Lines lines) {
    this.rules = rules;
    this.lines = lines;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication from)
      throws IOException {
    var arrival = (OidcArrival) Objects.requireNonNull(from.getPrincipal());
    SavedRequest before = asked.getRequest(request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    try {
      context.setAuthentication(here(arrival.known()));
    } catch (RuntimeException noLine) {
      SecurityContextHolder.clearContext();
      request.getSession().invalidate();
      throw noLine;
    }
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    OidcSignOut.remember(request, arrival.getIdToken());
    asked.removeRequest(request, response);
    response.sendRedirect(
        before == null ? home(request) : within(before.getRedirectUrl(), request));
  }

  private Authentication here(SignedIn known) {
    if (known.assurance() != Assurance.TWO_FACTORS && rules.secondStepFollows(known)) {
      return UsernamePasswordAuthenticationToken.authenticated(
          new HalfSignedIn(known), null, List.of());
    }
    lines.account(known.actor(), "account.sign-in", "LOGIN", "done", known.getUsername());
    return UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities());
  }

  private static String home(HttpServletRequest request) {
    return request.getContextPath() + "/";
  }

  /** The path alone of where somebody wanted to go; whatever host it names is left out. */
  static String within(@Nullable String address, HttpServletRequest request) {
    if (address == null) {
      return home(request);
    }
    try {
      URI uri = URI.create(address);
      String path = uri.getRawPath();
      if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
        return home(request);
      }
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    } catch (IllegalArgumentException e) {
      return home(request);
    }
  }
}
