package nl.houvast.recognition.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the {@code examples} of a pattern's file, and names the place of what it cannot read. */
final class ExampleReader {
  /** The pattern with the most examples has five; each is tried at every look. */
  private static final int MOST = 20;

  private static final Set<String> EXAMPLE =
      Set.of("title", "expect", "recognisedOn", "born", "ties", "signals");
  private static final Set<String> SIGNAL =
      Set.of("id", "by", "kind", "on", "nature", "status", "indicates", "who", "closure");
  private static final Set<String> TIE = Set.of("kind", "from", "to");
  private static final Set<String> TIES = Set.of("PARENT_OF", "SIBLING_OF", "PARTNER_OF");
  private static final Set<String> NATURES = Set.of("FACT", "OPINION", "HEARSAY");
  private static final Set<String> STATUSES =
      Set.of("SUSPECTED", "CONFIRMED", "UNCONFIRMED", "REFUTED");
  private final Words words;

  ExampleReader(Words words) {
    this.words = words;
  }

  List<Example> examples(Fields file) {
    var all = file.each("examples");
    if (all.size() > MOST) {
      file.in("examples").wrong("too-many-examples", MOST);
    }
    return all.stream().map(this::example).toList();
  }

  private Example example(Fields e) {
    e.only(EXAMPLE);
    String title = e.plainText("title");
    if (!e.has("expect")) {
      e.in("expect").wrong("missing");
    }
    var told = e.each("signals").stream().map(this::told).toList();
    if (told.isEmpty()) {
      e.in("signals").wrong("no-signal");
    }
    LocalDate first =
        told.stream()
            .map(ExampleReader::day)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    var ties = ties(e, told, first);
    return new Example(
        title,
        e.flag("expect"),
        e.has("recognisedOn") ? day(e, "recognisedOn") : null,
        new Family(told, ties, births(e, told, ties, first)));
  }

  private Family.Told told(Fields s) {
    s.only(SIGNAL);
    LocalDate on = day(s, "on");
    String by = one(s, "by", Words.SOURCES);
    Fields closure = s.in("closure");
    var fact =
        new SignalFact(
            s.text("id"),
            one(s, "kind", Words.KINDS),
            one(s, "nature", NATURES),
            on,
            on,
            on,
            one(s, "status", STATUSES),
            List.of(),
            by,
            by,
            by,
            s.has("closure") ? closure.text("reason") : null,
            s.has("closure") ? closure.list("leftOpen").size() : 0,
            s.known("indicates", words.concepts()));
    Fields who = s.in("who");
    Map<String, String> roles = new LinkedHashMap<>();
    for (String person : who.node().propertyNames()) {
      roles.put(Fields.named(who, person), one(who, person, Words.ROLES));
    }
    if (roles.isEmpty()) {
      who.wrong("missing");
    }
    return new Family.Told(fact, roles);
  }

  /** A tie is on record from the first signal that mentions both; else from the first of all. */
  private static List<Family.Tie> ties(Fields e, List<Family.Told> told, LocalDate first) {
    var all = new ArrayList<Family.Tie>();
    for (Fields t : e.each("ties")) {
      String from = t.only(TIE).name("from");
      String to = t.name("to");
      LocalDate on =
          told.stream()
              .filter(s -> tells(s, from, to))
              .map(ExampleReader::day)
              .findFirst()
              .orElse(first);
      all.add(new Family.Tie("t" + all.size(), one(t, "kind", TIES), from, to, on));
    }
    return all;
  }

  private static boolean tells(Family.Told told, String from, String to) {
    return told.who().containsKey(from) && told.who().containsKey(to);
  }

  private static LocalDate day(Family.Told told) {
    return told.signal().reportedOn();
  }

  /** A birth date comes with every signal that mentions somebody, or with a tie that none tells. */
  private static List<Births.Written> births(
      Fields e, List<Family.Told> told, List<Family.Tie> ties, LocalDate first) {
    boolean besides =
        ties.stream().anyMatch(t -> told.stream().noneMatch(s -> tells(s, t.from(), t.to())));
    Fields born = e.in("born");
    var all = new ArrayList<Births.Written>();
    for (String person : born.node().propertyNames()) {
      LocalDate day = day(born, Fields.named(born, person));
      told.stream()
          .filter(t -> t.who().containsKey(person))
          .forEach(t -> all.add(new Births.Written(person, day, day(t))));
      if (besides) {
        all.add(new Births.Written(person, day, first));
      }
    }
    return all;
  }

  private static String one(Fields fields, String field, Set<String> known) {
    String value = fields.text(field);
    if (!known.contains(value)) {
      fields.in(field).wrong("unknown-code");
    }
    return value;
  }

  private static LocalDate day(Fields fields, String field) {
    try {
      return LocalDate.parse(fields.text(field));
    } catch (DateTimeException e) {
      fields.in(field).wrong("not-day");
      return LocalDate.EPOCH;
    }
  }
}
