package nl.houvast.family.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where "Sluit website direct" leads: ends the session, tells the browser to forget, and shows a
 * blank page, or goes on to a neutral one ({@code houvast.family.leave-to}).
 */
@RestController
@Hidden
class LeavingController {
  private static final String BLANK =
      """
      <!doctype html>
      <html lang="nl">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        %s<title>Nieuw tabblad</title>
        <link rel="icon" href="data:,">
      </head>
      <body></body>
      </html>
      """;
  private final String page;

  LeavingController(@Value("${houvast.family.leave-to:}") String leaveTo) {
    // An address that is none stops the start; a quote in it is no address.
    String on =
        leaveTo.isBlank()
            ? ""
            : "<meta http-equiv=\"refresh\" content=\"0;url=" + URI.create(leaveTo) + "\">\n  ";
    page = BLANK.formatted(on);
  }

  @GetMapping(path = "/familie/weg", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> leave(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        // Not the cache: no page of ours is kept there, and clearing it keeps people waiting.
        .header("Clear-Site-Data", "\"cookies\", \"storage\"")
        .body(page);
  }
}
