package nl.houvast.leak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws values that stand nowhere else, from ranges that nothing else uses, and keeps them. */
final class Planter {
  private final Random random;
  private final List<Secret> planted = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private LocalDate lastDay = LocalDate.of(1911, 2, 3);
  private int count;

  Planter(long seed) {
    random = new Random(seed);
  }

  List<Secret> planted() {
    return List.copyOf(planted);
  }

  /** The place in which values are planted now. */
  record Place(int file, boolean waiting, @Nullable String organisation, @Nullable String expert) {
    Place by(@Nullable String other) {
      return new Place(file, waiting, other, expert);
    }
  }

  String plant(Field field, Place place) {
    count++;
    String value =
        switch (field.form) {
          case WORD -> word().toLowerCase(Locale.ROOT);
          case NAME -> word();
          case EMAIL -> word().toLowerCase(Locale.ROOT).replace("ë", "e") + "@post.example";
          case PHONE -> String.format("06%08d", 55_000_000 + count);
          case DATE -> day().toString();
          case POSTAL_CODE -> String.format("%04d Q%c", 8_000 + count / 26, 'A' + count % 26);
          case HOUSE_NUMBER -> (70_000 + count) + "q";
          case ID -> throw new IllegalArgumentException("an id is given, not planted");
        };
    planted.add(
        new Secret(
            field, value, place.file(), place.waiting(), place.organisation(), place.expert()));
    return value;
  }

  /** That Houvast gave this id to the signal of this number. */
  void given(String number, String id) {
    planted.stream()
        .filter(s -> s.field() == Field.SIGNAL_NUMBER && s.value().equals(number))
        .findFirst()
        .ifPresent(
            s ->
                planted.add(
                    new Secret(
                        Field.SIGNAL_ID, id, s.file(), s.waiting(), s.organisation(), s.expert())));
  }

  /** A day of two digits, so that none stands at the end of another. */
  private LocalDate day() {
    do {
      lastDay = lastDay.plusDays(1);
    } while (lastDay.getDayOfMonth() < 10);
    return lastDay;
  }

  /** Twelve letters, one of which has to be escaped almost everywhere. */
  private String word() {
    while (true) {
      var word = new StringBuilder("Kn");
      for (int i = 0; i < 10; i++) {
        word.append(i == 4 ? 'ë' : (char) ('a' + random.nextInt(26)));
      }
      if (used.add(word.toString())) {
        return word.toString();
      }
    }
  }
}
