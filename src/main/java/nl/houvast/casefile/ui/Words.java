package nl.houvast.casefile.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.casefile.CaseFileDetails.Contact;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.Chronology.Named;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What signals and cases are called on a screen. */
@Component
class Words {
  private final Concepts concepts;

  Words(Concepts concepts) {
    this.concepts = concepts;
  }

  static String text(Locale locale, String key, Object... arguments) {
    return I18NProvider.translate(locale, key, arguments);
  }

  /** The kind of the signal and what it is about: "Melding: lichamelijk, bedreiging". */
  String title(Event event, Locale locale) {
    String kind = text(locale, "casefile.kind." + event.kind());
    var closure = event.closure();
    String about =
        closure == null || closure.reason() == null
            ? about(event, locale)
            : reason(closure.reason(), locale);
    return about.isEmpty() ? kind : kind + ": " + about;
  }

  /** What it is about, the relation left out: that stands beside, in who did what to whom. */
  private String about(Event event, Locale locale) {
    return event.indicates().stream()
        .filter(code -> !code.startsWith("REL-") || event.indicates().size() == 1)
        .map(code -> concept(code, locale))
        .collect(Collectors.joining(", "));
  }

  String concept(String code, Locale locale) {
    return concepts.find(code).map(c -> c.label(locale)).orElse(code);
  }

  String reason(String code, Locale locale) {
    return text(locale, "casefile.reason." + code);
  }

  /** Who says it, and how sure it is: "Veilig Thuis Midden · feit · bevestigd". */
  String source(Event event, Locale locale) {
    return String.join(
        " · ",
        event.source().name(),
        text(locale, "casefile.nature." + event.nature()),
        text(locale, "casefile.status." + event.status()));
  }

  /** Who did what to whom in this signal, by this source; empty when it names nobody. */
  String people(Event event, Locale locale) {
    var parts = new ArrayList<String>();
    if (!event.actors().isEmpty() && !event.targets().isEmpty()) {
      parts.add(
          text(
              locale,
              "casefile.towards",
              names(event.actors(), locale),
              names(event.targets(), locale)));
    } else {
      Stream.of(event.actors(), event.targets())
          .filter(named -> !named.isEmpty())
          .forEach(named -> parts.add(roles(named, locale)));
    }
    if (!event.others().isEmpty()) {
      parts.add(roles(event.others(), locale));
    }
    return String.join(" · ", parts);
  }

  private static String roles(List<Named> all, Locale locale) {
    return all.stream()
        .map(Named::role)
        .distinct()
        .map(
            role ->
                text(
                    locale,
                    "casefile.who." + role,
                    names(all.stream().filter(n -> n.role().equals(role)).toList(), locale)))
        .collect(Collectors.joining(" · "));
  }

  static String names(List<Named> all, Locale locale) {
    var names = all.stream().map(n -> name(n.label(), locale)).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    return text(
        locale,
        "casefile.and",
        String.join(", ", names.subList(0, names.size() - 1)),
        names.getLast());
  }

  static String name(@Nullable String label, Locale locale) {
    return label == null || label.isBlank() ? text(locale, "casefile.nameless") : label;
  }

  /** What is known of somebody: "31 jaar · man". */
  static String known(
      @Nullable LocalDate born, @Nullable String sex, LocalDate today, Locale locale) {
    return Stream.of(
            born == null
                ? ""
                : text(locale, "casefile.age", Period.between(born, today).getYears()),
            sex == null ? "" : text(locale, "casefile.sex." + sex))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** What a tie or a home says: "H. is ouder van M. (pleeg)". */
  static String tie(String kind, String from, String to, @Nullable String nature, Locale locale) {
    String said = text(locale, "casefile.tie." + kind, from, to);
    return nature == null
        ? said
        : said + " (" + text(locale, "casefile.tie-nature." + nature) + ")";
  }

  /** Why the words of the source are not shown, and whom to ask. */
  String closed(Event event, Locale locale) {
    Contact contact = event.contact();
    String whom = contact == null ? null : contact.name();
    return whom == null
        ? text(locale, "casefile.closed-content", event.source().name())
        : text(locale, "casefile.closed-content.ask", event.source().name(), whom);
  }

  /** "R. Verweij, regiebehandelaar, 06-00000005". */
  static String contact(Contact contact) {
    return Stream.of(contact.name(), contact.role(), contact.phone(), contact.email())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** Whom to call, or that nobody is known. */
  static String reach(@Nullable Contact contact, Locale locale) {
    return contact == null
        ? text(locale, "casefile.involved.no-contact")
        : text(locale, "casefile.contact", contact(contact));
  }

  /** The day, or the days, on which it happened. */
  static String happened(Event event, Locale locale) {
    String from = event.happenedOn() == null ? "" : Days.told(event.happenedOn(), locale);
    return event.happenedUntil() == null
        ? from
        : text(locale, "casefile.until", from, Days.told(event.happenedUntil(), locale));
  }

  /** Whether the source tells of violence by somebody towards somebody. */
  static boolean violence(Event event) {
    return !event.actors().isEmpty()
        && !event.targets().isEmpty()
        && event.indicates().stream().anyMatch(Concept::isViolence);
  }

  /** The mark beside an event: the kind of thing that it is, never what to think of it. */
  static String mark(Event event) {
    return switch (event.kind()) {
      case "CLOSURE" -> "hv-dot-closure";
      case "STRENGTH" -> "hv-dot-strength";
      default -> violence(event) ? "hv-dot-violence" : "hv-dot-plain";
    };
  }
}
