package nl.houvast.identity.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Frequencies that ship with a model, as a readable table: of names, and of what is typical for a
 * birth date, a front door, a phone. They are fixed, so that what two entries say about each other
 * never depends on what else came in, or when.
 *
 * @param entries for so many entries
 * @param typical the frequency of a value that is not told apart
 * @param counts of values that are, per kind
 */
public record CommonTerms(
    int entries,
    double family,
    Map<Kind, Double> typical,
    Map<Kind, Map<String, Integer>> counts,
    Hubs hubs)
    implements Terms {
  private static final String SHIPPED = "/linkage/terms-1.tsv";
  private static final List<Kind> TOLD_APART = List.of(Kind.SURNAME, Kind.GIVEN_NAME, Kind.INITIAL);
  private static final List<Kind> TYPICAL = List.of(Kind.BIRTH_DATE, Kind.DOOR, Kind.PHONE);

  /** Many are born on the first of January on paper only. */
  private static final String NEW_YEAR = "0101";

  private static final int NEW_YEARS = 30;
  private static final int LEAST = 3;

  /** The table that belongs to the model that ships. */
  public static CommonTerms shipped() {
    try (InputStream in = CommonTerms.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new ModelFile.Refused(SHIPPED, "it is not there");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CommonTerms read(List<String> lines) {
    int entries = 0;
    double family = 0;
    Map<Kind, Double> typical = new EnumMap<>(Kind.class);
    Map<Kind, Map<String, Integer>> counts = new EnumMap<>(Kind.class);
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      try {
        switch (cells[0]) {
          case "entries" -> entries = Integer.parseInt(cells[1]);
          case "family" -> family = Double.parseDouble(cells[1]);
          case "typical" -> typical.put(Kind.valueOf(cells[1]), Double.parseDouble(cells[2]));
          default -> {
            if (!line.startsWith("#")) {
              counts
                  .computeIfAbsent(Kind.valueOf(cells[0]), k -> new TreeMap<>())
                  .put(cells[1], Integer.parseInt(cells[2]));
            }
          }
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new ModelFile.Refused(SHIPPED, "it has a line that is no frequency: " + line);
      }
    }
    if (entries == 0 || family == 0 || !typical.keySet().containsAll(TYPICAL)) {
      throw new ModelFile.Refused(SHIPPED, "it does not tell of how many entries it is");
    }
    return new CommonTerms(entries, family, typical, counts, Hubs.NONE);
  }

  /** Writes what of these frequencies holds elsewhere too. */
  public static void write(Frequencies terms, String told, Path file) throws IOException {
    var lines = new ArrayList<>(List.of("# Fictitious. How frequent values are in " + told));
    lines.add("entries\t" + terms.entries());
    lines.add("family\t" + terms.family());
    TYPICAL.forEach(k -> lines.add("typical\t" + k + "\t" + terms.agreement(k)));
    for (Kind kind : TOLD_APART) {
      terms
          .counts(kind)
          .forEach(
              (value, count) -> {
                if (count >= LEAST) {
                  lines.add(kind + "\t" + value + "\t" + count);
                }
              });
    }
    Files.write(file, lines);
  }

  /** The same with these crowds known. */
  public CommonTerms with(Hubs known) {
    return new CommonTerms(entries, family, typical, counts, known);
  }

  @Override
  public double of(Kind kind, @Nullable String value) {
    if (kind == Kind.TOKEN) {
      return 1.0 / entries; // of one person only
    }
    if (TOLD_APART.contains(kind)) {
      int count = value == null ? 1 : counts.getOrDefault(kind, Map.of()).getOrDefault(value, 1);
      return (double) count / entries;
    }
    double usual = typical.getOrDefault(kind, Double.NaN);
    boolean newYear = kind == Kind.BIRTH_DATE && value != null && value.endsWith(NEW_YEAR);
    return newYear ? usual * NEW_YEARS : usual;
  }

  /** Which names come together is not in the table. */
  @Override
  public double company(String given, String surname) {
    return 0;
  }
}
