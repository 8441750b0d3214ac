package nl.houvast.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** Five hundred records, each of another person, as nobody should send them and somebody will. */
final class HostileRecords {
  static final int RECORDS = 500;
  static final int LONG = 20_000;

  private static final List<String> COLUMNS =
      List.of(
          "signal_id",
          "organisatie",
          "datum",
          "voornamen",
          "tussenvoegsel",
          "achternaam",
          "naam_partner",
          "geboortedatum",
          "geslacht",
          "straat",
          "huisnummer",
          "toevoeging",
          "postcode",
          "woonplaats",
          "telefoon",
          "bsn");

  /** Of one household, told apart by given name and, in some kinds, birth date. */
  private static final String[] GIVEN = {
    "Daan", "Sem", "Lucas", "Levi", "Finn", "Bram", "Thijs", "Mees", "Jesse", "Ruben", "Lars",
    "Thomas", "Stijn", "Jeroen", "Kees", "Wouter", "Hugo", "Olivier", "Vincent", "Quinten",
    "Pieter", "Gijs", "Floris", "Ahmed", "Yusuf"
  };

  private HostileRecords() {}

  /** One row; {@code i} tells the persons of one kind apart. */
  private static Map<String, String> row(int kind, int i) {
    return switch (kind) {
      case 0 -> Map.of();
      case 1 -> all(" \t\u00a0 ");
      case 2 -> all("a".repeat(LONG));
      case 3 -> all("Jan Jansen 1990-01-02 " + "x".repeat(LONG) + i);
      case 4 -> all("\u0000\u0001\u0007\u001b\u007f\r\n");
      case 5 -> home("\u202e" + GIVEN[i] + "\u200f", "\u2067Visser\u2069", "", "5");
      case 6 -> home(GIVEN[i], "Bakker", "0000-00-00", "6");
      case 7 -> home(GIVEN[i], "Mulder", "%d-05-1%d".formatted(1960 + 2 * i, i % 10), "7");
      case 8 -> all(" ".repeat(LONG) + "-" + " ".repeat(LONG) + "-");
      case 9 -> all(",;-'\"./\\-–—'");
      case 10 -> all("1".repeat(LONG));
      case 11 -> all("a" + "\u0301".repeat(500));
      case 12 -> person("onbekend", "Onbekend", "1900-01-01");
      case 13 -> person("", "Jansen", "0000-00-00");
      case 14 -> all("\ud835\udd41\ud835\udd52\ud835\udd5f");
      case 15 -> all("محمد");
      case 16 -> all("$1\\E(((((.*)+[a-z");
      case 17 -> person("", "", "1990-05-06");
      case 18 -> person("J.", "Jansen", "9999-99-99");
      default -> all("Jan ".repeat(5_000));
    };
  }

  private static Map<String, String> all(String text) {
    var row = new java.util.HashMap<String, String>();
    COLUMNS.stream().skip(3).forEach(column -> row.put(column, text));
    return row;
  }

  private static Map<String, String> person(String given, String surname, String born) {
    return Map.of("voornamen", given, "achternaam", surname, "geboortedatum", born);
  }

  private static Map<String, String> home(
      String given, String surname, String born, String number) {
    var row = new java.util.HashMap<>(person(given, surname, born));
    row.putAll(Map.of("straat", "Kerkweg", "huisnummer", number, "postcode", "1199XC"));
    row.putAll(
        Map.of("woonplaats", "Waterdam", "telefoon", "060000001" + number, "bsn", "000000000"));
    return row;
  }

  /** Adds them to the signals in this folder; their ids begin with X. */
  static void append(Path folder) throws IOException {
    Path signals = folder.resolve("signals.csv");
    var lines = new ArrayList<>(List.of(Files.readString(signals)));
    for (int at = 0; at < RECORDS; at++) {
      int number = at;
      var row = row(at % 20, at / 20);
      var cells =
          COLUMNS.stream()
              .map(c -> c.equals("signal_id") ? "X" + number : row.getOrDefault(c, ""))
              .toArray();
      lines.add(CSVFormat.RFC4180.format(cells) + "\r\n");
    }
    Files.writeString(signals, String.join("", lines));
  }
}
