package nl.houvast.access;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.houvast.kernel.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * A refusal as RFC 9457 tells it: a stable type and a sentence that says what to do. Nothing of the
 * request is repeated.
 */
@Component
public class Problems {
  private static final String TYPE = "https://houvast.example.org/problems/";

  public ProblemDetail of(Rejection rejection, String path) {
    String code = rejection.code();
    HttpStatus status =
        switch (code.split("\\.", 2)[0]) {
          case "missing" -> HttpStatus.NOT_FOUND;
          case "conflict" -> HttpStatus.CONFLICT;
          case "forbidden" -> HttpStatus.FORBIDDEN;
          default -> HttpStatus.BAD_REQUEST;
        };
    return of(status, code, path, rejection.arguments().toArray());
  }

  public ProblemDetail of(HttpStatus status, String code, String path, Object... arguments) {
    String last = code.replace('.', '-');
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPE + last));
    problem.setTitle(status.getReasonPhrase());
    problem.setDetail(sentence(code, Locale.of("nl"), arguments));
    problem.setInstance(URI.create(path));
    return problem;
  }

  /** The sentence of a refusal in the reader's language. */
  public static String sentence(String code, Locale locale, Object... arguments) {
    var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    try {
      return java.text.MessageFormat.format(
          texts.getString("rejection." + code).replace("'", "''"), arguments);
    } catch (MissingResourceException e) {
      return texts.getString("rejection.other");
    }
  }

  /** The fields of a refusal, as the contract names them. */
  public static Map<String, String> fieldError(String field, String code, String message) {
    return Map.of("field", field, "code", code, "message", message);
  }
}
