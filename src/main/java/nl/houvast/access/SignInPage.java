package nl.houvast.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * A page for whoever did not come in: what to do, in both languages, and the way back. It costs
 * nothing to make and tells a machine the same as a person.
 */
final class SignInPage {
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
          <p><a href="%s">%s</a></p>
        </main>
      </body>
      </html>
      """;

  /** The texts are refusals by their codes; the arguments are those of the middle one. */
  static void write(
      HttpServletResponse response,
      HttpStatus status,
      String back,
      String title,
      String what,
      String again,
      Object... arguments)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            PAGE.formatted(
                sentence(title, "nl"),
                sentence(what, "nl", arguments),
                sentence(what, "en", arguments),
                back,
                sentence(again, "nl")));
  }

  private static String sentence(String code, String language, Object... arguments) {
    return Problems.sentence(code, Locale.of(language), arguments);
  }

  private SignInPage() {}
}
