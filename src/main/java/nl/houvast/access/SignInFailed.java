package nl.houvast.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, or, for who guessed too often, a page that says how long to wait. */
final class SignInFailed implements AuthenticationFailureHandler {
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (!(e instanceof TooManyTries wait)) {
      response.sendRedirect(request.getContextPath() + "/login?error");
      return;
    }
    response.setHeader("Retry-After", Integer.toString(wait.seconds()));
    SignInPage.write(
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "login",
        "tries.title",
        "tries",
        "tries.again",
        wait.seconds());
  }
}
