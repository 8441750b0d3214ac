package nl.houvast.family;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.houvast.access.Policies;
import nl.houvast.audit.Deeds;
import nl.houvast.family.OwnView.Known;
import nl.houvast.knowledge.Concepts;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The export as one page in plain Dutch that needs nothing else: no script, no picture, no address
 * that it fetches from. Every value is escaped.
 */
@Component
public class ExportPage {
  private static final Locale NL = Locale.of("nl");
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>%s</title>
      <style>
      body { font: 1.1rem/1.6 sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      blockquote { border-left: 3px solid #888; margin-left: 0; padding-left: 1rem; }
      article { border-top: 1px solid #ccc; margin-top: 1rem; }
      .mark { background: #eef2f5; padding: .5rem 1rem; }
      </style>
      </head>
      <body>
      """;
  private final Concepts concepts;
  private final Policies policies;

  ExportPage(Concepts concepts, Policies policies) {
    this.concepts = concepts;
    this.policies = policies;
  }

  /** UTF-8. */
  public byte[] html(Exported export) {
    var page = new StringBuilder(HEAD.replace("%s", escaped(text("family.export.page"))));
    mark(page, export);
    tag(page, "h1", text("family.export.page"));
    tag(page, "p", text("family.export.page.what", export.organisation()));
    written(page, export.written());
    tag(page, "h2", text("family.known"));
    export.known().forEach(known -> known(page, known));
    refused(page, export);
    asked(page, export.asked());
    readers(page, export.readers());
    tag(page, "h2", text("family.remedies"));
    tag(page, "p", text("family.export.page.remedies"));
    mark(page, export);
    return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Who fetched this copy, when, and that all of it is invented. */
  private static void mark(StringBuilder page, Exported export) {
    var mark = export.mark();
    page.append("<p class=\"mark\">")
        .append(
            escaped(
                text(
                    mark.yourself() ? "family.export.page.own" : "family.export.page.handed",
                    mark.organisation(),
                    Days.told(mark.at(), NL),
                    export.id())))
        .append(' ')
        .append(escaped(text("family.export.page.invented")))
        .append("</p>\n");
  }

  private static void written(StringBuilder page, List<Exported.Written> all) {
    tag(page, "h2", text("family.export.page.written"));
    page.append("<ul>\n");
    for (Exported.Written w : all) {
      String data =
          java.util.stream.Stream.of(
                  w.name(),
                  w.birthDate() == null ? null : Days.told(w.birthDate(), NL),
                  w.address(),
                  w.phone(),
                  w.bsn() ? text("family.export.page.bsn") : null)
              .filter(part -> part != null && !part.isBlank())
              .collect(Collectors.joining(", "));
      tag(page, "li", w.source() + ": " + data);
    }
    page.append("</ul>\n");
  }

  private void known(StringBuilder page, Known known) {
    page.append("<article>\n");
    String about =
        known.indicates().stream()
            .filter(code -> !code.startsWith("REL-"))
            .flatMap(code -> concepts.find(code).stream())
            .map(concept -> concept.label(NL))
            .collect(Collectors.joining(", "));
    tag(page, "h3", text("family.kind." + known.kind()) + (about.isEmpty() ? "" : ": " + about));
    tag(
        page,
        "p",
        text(
            "family.known.by",
            known.source(),
            known.month() == null
                ? ""
                : DateTimeFormatter.ofPattern("MMMM yyyy", NL).format(known.month()),
            text("family.nature." + known.nature()),
            text("family.status." + known.status())));
    known.roles().forEach(role -> tag(page, "p", text("family.role." + role)));
    if (known.text() != null) {
      quote(page, text("family.known.words"), known.text());
    } else {
      tag(page, "p", why(known));
    }
    known.said().forEach(said -> own(page, said));
    var dispute = known.dispute();
    if (dispute != null) {
      quote(page, text("family.known.dispute." + dispute.status()), dispute.text());
      quote(page, text("family.known.dispute.reasons"), dispute.reasons());
    }
    page.append("</article>\n");
  }

  private static void own(StringBuilder page, nl.houvast.casefile.FactAside.Said said) {
    quote(
        page,
        text("family.known.own", said.on() == null ? "" : Days.told(said.on(), NL)),
        said.text());
  }

  private static String why(Known known) {
    return known.closed()
        ? text("family.known.closed", known.source())
        : text(known.others() ? "family.known.held" : "family.known.no-words");
  }

  private static void refused(StringBuilder page, Exported export) {
    if (export.refused().isEmpty()) {
      return;
    }
    tag(page, "h2", text("family.export.page.refused"));
    page.append("<ul>\n");
    export
        .refused()
        .forEach(
            (ground, count) ->
                tag(page, "li", text("family.export.page.refused." + ground, count)));
    page.append("</ul>\n");
  }

  private static void asked(StringBuilder page, List<Exported.Asked> all) {
    if (all.isEmpty()) {
      return;
    }
    tag(page, "h2", text("family.ask.asked"));
    for (Exported.Asked asked : all) {
      tag(
          page,
          "p",
          text("family.ask.kind." + asked.kind())
              + ". "
              + text("family.ask.state." + asked.status(), Days.told(asked.dueOn(), NL)));
      quote(page, text("family.ask.answer"), asked.answer());
    }
  }

  private void readers(StringBuilder page, List<Reader> readers) {
    tag(page, "h2", text("family.readers"));
    tag(page, "p", text("family.readers.what"));
    page.append("<ul>\n");
    for (Reader r : readers) {
      String when = Days.told(r.at(), NL) + ": ";
      tag(page, "li", when + (r.yourself() ? text("family.export.page.yourself") : told(r)));
    }
    page.append("</ul>\n");
  }

  private String told(Reader r) {
    String roles =
        r.roles().stream().map(x -> text("access.role." + x)).collect(Collectors.joining(", "));
    String deeds =
        r.activities().stream()
            .map(activity -> Deeds.told(activity, NL))
            .distinct()
            .collect(Collectors.joining(", "));
    return String.join(
        " ",
        r.organisation() + " (" + roles + ").",
        text("family.readers.did", deeds),
        text("family.readers.why", r.purpose() == null ? "" : policies.purpose(r.purpose(), NL)),
        text("family.readers.basis", r.basis() == null ? "" : policies.basis(r.basis(), NL)));
  }

  private static void quote(StringBuilder page, String before, @Nullable String words) {
    if (words != null) {
      tag(page, "p", before);
      tag(page, "blockquote", words);
    }
  }

  private static void tag(StringBuilder page, String name, String content) {
    page.append('<').append(name).append('>').append(escaped(content));
    page.append("</").append(name).append(">\n");
  }

  private static String text(String key, Object... arguments) {
    String text = ResourceBundle.getBundle("vaadin-i18n.translations", NL).getString(key);
    return arguments.length == 0
        ? text
        : new MessageFormat(text.replace("'", "''"), NL).format(arguments);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
