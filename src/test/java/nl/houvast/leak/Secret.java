package nl.houvast.leak;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value that stands in one field of one case and nowhere else.
 *
 * @param file the number of the case, or of the waiting signal when {@code waiting}
 * @param organisation who wrote the signal that it stands in; null for what the team wrote
 * @param expert who is asked about it, if anybody
 */
record Secret(
    Field field,
    String value,
    int file,
    boolean waiting,
    @Nullable String organisation,
    @Nullable String expert) {
  private static final Locale DUTCH = Locale.of("nl");

  /** Every form in which the value could leave, in lower case. */
  Set<String> forms() {
    var forms = new LinkedHashSet<String>();
    switch (field.form) {
      case DATE -> date(LocalDate.parse(value), forms);
      case PHONE -> phone(value.replaceAll("\\D", ""), forms);
      case POSTAL_CODE -> {
        forms.add(value);
        forms.add(value.replace(" ", ""));
        forms.add(value.replace(" ", "%20"));
        forms.add(value.replace(" ", "+"));
      }
      case ID -> forms.add(value);
      default -> word(forms);
    }
    base64(forms);
    var lower = new LinkedHashSet<String>();
    forms.forEach(form -> lower.add(form.toLowerCase(Locale.ROOT)));
    return lower;
  }

  private void word(Set<String> forms) {
    forms.add(value);
    forms.add(Normalizer.normalize(value, Normalizer.Form.NFD));
    forms.add(value.replace("ë", "e"));
    for (String escaped : new String[] {"&euml;", "&#235;", "&#xeb;", "\\u00eb", "%c3%ab", "%eb"}) {
      forms.add(value.replace("ë", escaped));
    }
  }

  private static void date(LocalDate day, Set<String> forms) {
    for (String pattern :
        new String[] {"yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy", "dd/MM/yyyy", "yyyyMMdd"}) {
      forms.add(DateTimeFormatter.ofPattern(pattern).format(day));
    }
    for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
      for (String pattern : new String[] {"d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy"}) {
        forms.add(DateTimeFormatter.ofPattern(pattern, locale).format(day));
      }
    }
  }

  private static void phone(String digits, Set<String> forms) {
    forms.add(digits);
    forms.add(digits.substring(0, 2) + "-" + digits.substring(2));
    forms.add(digits.substring(0, 2) + " " + digits.substring(2));
    forms.add("+31" + digits.substring(1));
    forms.add("%2b31" + digits.substring(1));
    forms.add("0031" + digits.substring(1));
  }

  /** As it would stand inside a longer text in base64, at each of the three places. */
  private void base64(Set<String> forms) {
    byte[] bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int before = 0; before < 3; before++) {
      byte[] moved = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, moved, before, bytes.length);
      String coded = Base64.getEncoder().withoutPadding().encodeToString(moved);
      int until = moved.length % 3 == 0 ? coded.length() : coded.length() - 1;
      String certain = coded.substring(before == 0 ? 0 : before + 1, until);
      if (certain.length() >= 10) {
        forms.add(certain);
      }
    }
  }

  /** The case or waiting signal, and who wrote it. */
  String where() {
    return (waiting ? "waiting signal " : "case ")
        + file
        + (organisation == null ? "" : " by " + organisation);
  }
}
