package nl.houvast.leak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds, in one walk over a text, every form of every secret that stands in it. */
final class Finder {
  /** Every form is at least this long. */
  private static final int START = 6;

  private static final int BITS = 22;
  private final Map<Long, List<Form>> forms = new HashMap<>();
  private final BitSet likely = new BitSet(1 << BITS);
  private final long leaving;

  private record Form(String text, Secret secret) {}

  Finder(Collection<Secret> secrets) {
    long power = 1;
    for (int i = 0; i < START; i++) {
      power *= 31;
    }
    leaving = power;
    for (Secret secret : secrets) {
      for (String form : secret.forms()) {
        if (form.length() < START) {
          throw new IllegalArgumentException(form + " is too short to be sought");
        }
        long start = start(form);
        forms.computeIfAbsent(start, s -> new ArrayList<>()).add(new Form(form, secret));
        likely.set(bit(start));
      }
    }
  }

  private static long start(String form) {
    long start = 0;
    for (int i = 0; i < START; i++) {
      start = start * 31 + form.charAt(i);
    }
    return start;
  }

  private static int bit(long start) {
    return (int) ((start * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
  }

  Set<Secret> in(String heard) {
    String text = heard.toLowerCase(Locale.ROOT);
    var found = new LinkedHashSet<Secret>();
    long now = 0;
    for (int i = 0; i < text.length(); i++) {
      now = now * 31 + text.charAt(i);
      if (i >= START) {
        now -= leaving * text.charAt(i - START);
      }
      if (i >= START - 1 && likely.get(bit(now))) {
        int at = i - START + 1;
        for (Form form : forms.getOrDefault(now, List.of())) {
          if (text.startsWith(form.text(), at) && !insideNumber(text, at, form.text())) {
            found.add(form.secret());
          }
        }
      }
    }
    return found;
  }

  /** Digits that are a part of a longer number, of a fraction or of an id, tell nothing. */
  private static boolean insideNumber(String text, int at, String form) {
    return form.chars().allMatch(Character::isDigit)
        && (digit(text, at - 1) || digit(text, at + form.length()));
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }
}
