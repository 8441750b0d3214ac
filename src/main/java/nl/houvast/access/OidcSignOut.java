package nl.houvast.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing out of Houvast ends the session here, and then leads whoever came through the provider to
 * its own sign-out, when it has one. Only for that the token is kept, in the session.
 */
final class OidcSignOut implements LogoutHandler, LogoutSuccessHandler {
  private static final String TOKEN = OidcSignOut.class.getName() + ".token";
  private final OidcRegistration provider;
  private final RedirectStrategy redirect;

  OidcSignOut(OidcRegistration provider, RedirectStrategy redirect) {
    this.provider = provider;
    this.redirect = redirect;
  }

  static void remember(HttpServletRequest request, OidcIdToken token) {
    request.getSession().setAttribute(TOKEN, token.getTokenValue());
  }

  /** While there is a session; afterwards it is gone. */
  @Override
  public void logout(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable Authentication authentication) {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(TOKEN) instanceof String token) {
      request.setAttribute(TOKEN, token);
    }
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    String home = request.getContextPath() + "/";
    String to =
        request.getAttribute(TOKEN) instanceof String token
            ? provider.signOutAddress().map(address -> there(address, token, request)).orElse(home)
            : home;
    redirect.sendRedirect(request, response, to);
  }

  private String there(String address, String token, HttpServletRequest request) {
    String back =
        UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
            .replacePath(request.getContextPath() + "/login")
            .replaceQuery(null)
            .toUriString();
    return UriComponentsBuilder.fromUriString(address)
        .queryParam("id_token_hint", "{token}")
        .queryParam("client_id", "{client}")
        .queryParam("post_logout_redirect_uri", "{back}")
        .encode()
        .buildAndExpand(token, provider.clientId(), back)
        .toUriString();
  }
}
