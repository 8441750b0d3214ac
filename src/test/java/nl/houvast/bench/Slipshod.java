package nl.houvast.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes a person down as a hurried organisation does: with slips, initials, call names, gaps. */
final class Slipshod {
  private static final String[] ORGANISATIONS = {"politie", "huisarts", "lokaal_team", "ggz"};

  private final Random random;
  private final FamilyNames names;
  private final double noise;

  /**
   * @param noise how many times as many slips and gaps as the model was trained on
   */
  Slipshod(Random random, FamilyNames names, double noise) {
    this.random = random;
    this.names = names;
    this.noise = noise;
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  private boolean amiss(double of) {
    return chance(of * noise);
  }

  private boolean filled(double of) {
    return chance(noise == 1 ? of : 1 - (1 - of) * noise);
  }

  String row(InventedFamilies.Person person, InventedFamilies.Home home) {
    String given = slip(given(person), .05);
    String surname = slip(surname(person), .07);
    String prefix = surname.contains(",") || amiss(.1) ? "" : prefix(person.prefix());
    if (amiss(.02)) {
      String other = given;
      given = surname;
      surname = other;
    }
    if (chance(.08)) {
      surname = surname.toUpperCase(Locale.ROOT);
    }
    boolean at = filled(.88);
    String code = amiss(.1) ? home.code().substring(0, 4) : home.code();
    return List.of(
            ORGANISATIONS[random.nextInt(ORGANISATIONS.length)],
            LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500)).toString(),
            given,
            prefix,
            surname,
            chance(.3) ? person.partner() : "",
            born(person.born()),
            amiss(.05) ? "" : person.man() == filled(.99) ? "man" : "vrouw",
            at ? slip(home.street(), .04) : "",
            at ? Integer.toString(amiss(.02) ? home.number() + 2 : home.number()) : "",
            at && filled(.85) ? home.addition() : "",
            at && filled(.93) ? code : "",
            filled(.97) ? slip(home.town(), .02) : "",
            chance(.35) ? person.phone() : "",
            chance(.4) ? person.bsn() : "")
        .stream()
        .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
        .collect(Collectors.joining(","));
  }

  private String given(InventedFamilies.Person person) {
    var given = person.given();
    String first = given.getFirst();
    if (amiss(.12)) {
      return given.stream()
          .limit(chance(.5) ? 1 : 3)
          .map(n -> n.charAt(0) + ".")
          .collect(Collectors.joining(" "));
    }
    if (chance(.15) && !names.called(first).equals(first)) {
      return names.called(first);
    }
    if (amiss(.015) && given.size() > 1) {
      return given.get(1);
    }
    return chance(.4) ? String.join(" ", given) : first;
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
    double at = random.nextDouble() / noise;
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
    if (text.length() < 4 || !amiss(often)) {
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
