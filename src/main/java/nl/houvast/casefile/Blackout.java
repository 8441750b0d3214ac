package nl.houvast.casefile;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a text what tells of somebody else: names in full, in part and with initials,
 * addresses, phone numbers and birth dates that are on record in the case. What also belongs to the
 * reader stays. It knows only what is on record, so a person looks at the text as well.
 */
public final class Blackout {
  public static final String GONE = "[weggelaten]";
  private static final int SHORTEST = 3;
  private static final Set<String> PREFIXES =
      Set.of(
          "van", "von", "der", "den", "dem", "des", "het", "ter", "ten", "tot", "uit", "aan", "bij",
          "voor", "mevrouw", "meneer", "mevr");
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d-M-yyyy"),
          DateTimeFormatter.ofPattern("dd-MM-yyyy"),
          DateTimeFormatter.ofPattern("d/M/yyyy"),
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")));
  private final @Nullable Pattern pattern;

  /** What one source wrote about somebody. */
  public record Writing(
      @Nullable String name,
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String phone,
      @Nullable LocalDate birthDate) {

    public static Writing name(@Nullable String name, @Nullable String phone) {
      return new Writing(name, null, null, null, phone, null);
    }
  }

  /**
   * @param own what is on record about the reader
   * @param others what is on record about anybody else
   * @param whole what goes only as it is written: the name of a desk holds ordinary words
   */
  public Blackout(Collection<Writing> own, Collection<Writing> others, Collection<String> whole) {
    Set<String> kept =
        own.stream()
            .flatMap(w -> forms(w).stream())
            .map(Blackout::folded)
            .collect(Collectors.toSet());
    Set<String> gone = new LinkedHashSet<>(whole);
    for (Writing other : others) {
      for (String form : forms(other)) {
        if (!kept.contains(folded(form))) {
          gone.add(form);
          gone.add(plain(form));
        }
      }
    }
    pattern = gone.isEmpty() ? null : pattern(gone);
  }

  public String over(String text) {
    return pattern == null ? text : pattern.matcher(text).replaceAll(GONE);
  }

  private static Pattern pattern(Set<String> forms) {
    String any =
        forms.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f))
            .map(Blackout::quoted)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?:['’]?s)?(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Spaces and the points of initials may be written otherwise. */
  private static String quoted(String form) {
    return Arrays.stream(form.strip().split("\\s+"))
        .map(
            word ->
                word.endsWith(".")
                    ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\.?"
                    : Pattern.quote(word))
        .collect(Collectors.joining("\\s*"));
  }

  private static List<String> forms(Writing w) {
    var forms = new ArrayList<String>();
    if (w.name() != null) {
      names(w.name(), forms);
    }
    if (w.street() != null) {
      forms.add(w.street());
      if (w.houseNumber() != null) {
        forms.add(w.street() + " " + w.houseNumber());
      }
    }
    add(forms, w.postalCode());
    add(forms, w.phone());
    if (w.phone() != null) {
      forms.add(w.phone().replaceAll("[^0-9+]", ""));
    }
    if (w.birthDate() != null) {
      DAYS.forEach(day -> forms.add(day.format(w.birthDate())));
    }
    forms.removeIf(String::isBlank);
    return forms;
  }

  private static void add(List<String> forms, @Nullable String value) {
    if (value != null) {
      forms.add(value);
    }
  }

  /**
   * In full, turned round at a comma, with an initial, and each part that can stand for somebody.
   */
  private static void names(String written, List<String> forms) {
    String name = turned(written);
    forms.add(written);
    forms.add(name);
    String[] words = name.split("\\s+");
    if (words.length > 1 && !words[0].isEmpty()) {
      String rest = name.substring(words[0].length()).strip();
      forms.add(words[0].charAt(0) + ". " + rest);
    }
    for (String word : words) {
      part(word, forms);
      if (word.contains("-")) {
        Arrays.stream(word.split("-")).forEach(half -> part(half, forms));
      }
    }
  }

  private static void part(String word, List<String> forms) {
    String bare = word.replaceAll("[^\\p{L}\\p{M}'’-]", "");
    boolean initials = word.contains(".");
    if (bare.length() >= SHORTEST && !initials && !PREFIXES.contains(folded(bare))) {
      forms.add(bare);
    }
  }

  /** "Berg, M. van den" as "M. van den Berg". */
  private static String turned(String name) {
    int comma = name.indexOf(',');
    return comma < 0
        ? name.strip()
        : (name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip()).strip();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String folded(String text) {
    return plain(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
