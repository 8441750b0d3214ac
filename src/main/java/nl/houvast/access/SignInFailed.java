package nl.houvast.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the sign-in page, or, for who guessed too often, a page of its own: it costs nothing to
 * make and tells a machine the same as a person.
 */
final class SignInFailed implements AuthenticationFailureHandler {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="nl">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Houvast</title>
        <style>body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto;
          padding: 0 1rem; }</style>
      </head>
      <body>
        <main>
          <h1>%s</h1>
          <p>%s</p>
          <p lang="en">%s</p>
          <p><a href="login">%s</a></p>
        </main>
      </body>
      </html>
      """;

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (!(e instanceof TooManyTries wait)) {
      response.sendRedirect(request.getContextPath() + "/login?error");
      return;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader("Retry-After", Integer.toString(wait.seconds()));
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            PAGE.formatted(
                sentence("tries.title", "nl"),
                sentence("tries", "nl", wait.seconds()),
                sentence("tries", "en", wait.seconds()),
                sentence("tries.again", "nl")));
  }

  private static String sentence(String code, String language, Object... arguments) {
    return Problems.sentence(code, Locale.of(language), arguments);
  }
}
