package nl.houvast.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes a person down as a hurried organisation does: with slips, initials, call names, gaps. */
final class Slipshod {
  private static final String[] ORGANISATIONS = {"politie", "huisarts", "lokaal_team", "ggz"};
  private static final Map<String, String> CALL_NAMES =
      Map.ofEntries(
          Map.entry("Johannes", "Jan"),
          Map.entry("Willem", "Wim"),
          Map.entry("Cornelis", "Kees"),
          Map.entry("Hendrik", "Henk"),
          Map.entry("Petrus", "Piet"),
          Map.entry("Jacobus", "Jaap"),
          Map.entry("Gerardus", "Gerard"),
          Map.entry("Antonius", "Ton"),
          Map.entry("Theodorus", "Theo"),
          Map.entry("Alexander", "Sander"),
          Map.entry("Nicolaas", "Klaas"),
          Map.entry("Franciscus", "Frans"),
          Map.entry("Johanna", "Annie"),
          Map.entry("Wilhelmina", "Willy"),
          Map.entry("Hendrika", "Riek"),
          Map.entry("Elisabeth", "Els"),
          Map.entry("Catharina", "Trees"),
          Map.entry("Margaretha", "Greet"),
          Map.entry("Mohamed", "Mo"),
          Map.entry("Krzysztof", "Chris"),
          Map.entry("Katarzyna", "Kasia"),
          Map.entry("Aleksandra", "Ola"));

  private final Random random;

  Slipshod(Random random) {
    this.random = random;
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  String row(InventedFamilies.Person person, InventedFamilies.Home home) {
    String given = slip(given(person), .05);
    String surname = slip(surname(person), .07);
    String prefix = surname.contains(",") || chance(.1) ? "" : prefix(person.prefix());
    if (chance(.02)) {
      String other = given;
      given = surname;
      surname = other;
    }
    if (chance(.08)) {
      surname = surname.toUpperCase(Locale.ROOT);
    }
    boolean at = chance(.88);
    String code = chance(.1) ? home.code().substring(0, 4) : home.code();
    return List.of(
            ORGANISATIONS[random.nextInt(ORGANISATIONS.length)],
            LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500)).toString(),
            given,
            prefix,
            surname,
            chance(.3) ? person.partner() : "",
            born(person.born()),
            chance(.05) ? "" : person.man() == chance(.99) ? "man" : "vrouw",
            at ? slip(home.street(), .04) : "",
            at ? Integer.toString(chance(.02) ? home.number() + 2 : home.number()) : "",
            at && chance(.85) ? home.addition() : "",
            at && chance(.93) ? code : "",
            chance(.97) ? slip(home.town(), .02) : "",
            chance(.35) ? person.phone() : "",
            chance(.4) ? person.bsn() : "")
        .stream()
        .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
        .collect(Collectors.joining(","));
  }

  private String given(InventedFamilies.Person person) {
    var names = person.given();
    String first = names.getFirst();
    if (chance(.12)) {
      return names.stream()
          .limit(chance(.5) ? 1 : 3)
          .map(n -> n.charAt(0) + ".")
          .collect(Collectors.joining(" "));
    }
    if (chance(.15) && CALL_NAMES.containsKey(first)) {
      return CALL_NAMES.get(first);
    }
    if (chance(.015) && names.size() > 1) {
      return names.get(1);
    }
    return chance(.4) ? String.join(" ", names) : first;
  }

  private String surname(InventedFamilies.Person person) {
    String name = person.surname();
    if (!person.partner().isEmpty() && chance(.35)) {
      return chance(.5)
          ? person.partner()
          : chance(.5) ? person.partner() + "-" + name : name + "-" + person.partner();
    }
    return !person.prefix().isEmpty() && chance(.08) ? name + ", " + person.prefix() : name;
  }

  private String prefix(String prefix) {
    return chance(.1) ? prefix.replace("van de", "v.d").replace("van", "v.") : prefix;
  }

  private String born(LocalDate day) {
    String text = day.toString();
    double at = random.nextDouble();
    if (at < .06) {
      return "";
    }
    if (at < .075) {
      return "%d-01-01".formatted(day.getYear());
    }
    if (at < .09) {
      return "%d-%02d-%02d".formatted(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }
    if (at < .13) {
      int place = List.of(2, 3, 5, 6, 8, 9).get(random.nextInt(6));
      return text.substring(0, place) + random.nextInt(10) + text.substring(place + 1);
    }
    return at < .14 ? day.plusDays(random.nextInt(700) - 350).toString() : text;
  }

  /** Now and then a letter less, twice, other, or exchanged with its neighbour. */
  private String slip(String text, double often) {
    if (text.length() < 4 || !chance(often)) {
      return text;
    }
    int i = 1 + random.nextInt(text.length() - 2);
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, i) + text.substring(i + 1);
      case 1 -> text.substring(0, i) + text.charAt(i) + text.substring(i);
      case 2 -> text.substring(0, i) + (char) ('a' + random.nextInt(26)) + text.substring(i + 1);
      default -> text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
    };
  }
}
