package nl.houvast.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * A page for whoever the provider sent and Houvast does not let in. It says what to do, and repeats
 * nothing of what came along. What failed of a token is for the log of the operator alone.
 */
final class OidcRefused implements AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(OidcRefused.class);
  private static final String OURS = "sign-in.";

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    String code = code(e);
    HttpStatus status = HttpStatus.FORBIDDEN;
    if (code.equals("sign-in.unreachable")) {
      status = HttpStatus.SERVICE_UNAVAILABLE;
    } else if (code.equals("sign-in.failed")) {
      status = HttpStatus.UNAUTHORIZED;
      LOG.warn("A sign-in through the identity provider failed: {}", told(e));
    }
    SignInPage.write(
        response,
        status,
        request.getContextPath() + "/login",
        "sign-in.title",
        code,
        "sign-in.again");
  }

  /**
   * A word of the standard; anything else came along with the request, and stays out of the log.
   */
  private static String told(AuthenticationException e) {
    String word =
        e instanceof OAuth2AuthenticationException known ? known.getError().getErrorCode() : "";
    return word.matches("[a-z_]{1,40}") ? word : e.getClass().getSimpleName();
  }

  private static String code(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof OAuth2AuthenticationException e
          && e.getError().getErrorCode().startsWith(OURS)) {
        return e.getError().getErrorCode();
      }
    }
    return "sign-in.failed";
  }
}
