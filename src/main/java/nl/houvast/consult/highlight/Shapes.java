package nl.houvast.consult.highlight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.houvast.consult.highlight.Finding.Kind;
import org.jspecify.annotations.Nullable;

/** What is recognised by its shape: dates, phones, e-mail, postcodes and numbers. */
final class Shapes {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{8})(?!\\d)");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:e|ste|de)?\\s+(jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
              + "\\p{L}*\\.?(?:\\s*['’]?(\\d{4}|\\d{2})(?!\\d))?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[1-9]\\d{3}\\s?[a-z]{2}(?![\\p{L}\\p{N}])");
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\d[\\d\\s().\\-/]{6,}\\d(?![\\p{L}\\p{N}])");
  private static final Pattern NINE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\d{8,9}(?!\\d)|(?<![\\d.])\\d{3,4}[ .]\\d{2,3}[ .]\\d{3}(?!\\d)");
  private static final Pattern TOKEN = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])bt-[a-z]{8,}");

  private final Set<LocalDate> births;
  private final Set<LocalDate> days;
  private final Set<MonthDay> anyYear;
  private final Set<String> phones;
  private final Set<String> emails;
  private final Set<String> postcodes;

  Shapes(Known known) {
    births = Set.copyOf(known.birthDates);
    days = Set.copyOf(known.days);
    anyYear =
        java.util.stream.Stream.concat(births.stream(), days.stream())
            .map(MonthDay::from)
            .collect(Collectors.toSet());
    phones = known.phones.stream().map(Shapes::national).collect(Collectors.toSet());
    emails = known.emails.stream().map(e -> e.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    postcodes = known.postcodes.stream().map(Shapes::squeezed).collect(Collectors.toSet());
  }

  List<Finding> find(String text) {
    var found = new ArrayList<Finding>();
    dates(text, found);
    var dated = List.copyOf(found);
    each(EMAIL, text, m -> found.add(finding(m, Kind.EMAIL, emails.contains(lower(m)))));
    each(
        POSTCODE,
        text,
        m -> found.add(finding(m, Kind.POSTCODE, postcodes.contains(squeezed(m.group())))));
    each(TOKEN, text, m -> found.add(finding(m, Kind.CODE, true)));
    each(DIGITS, text, m -> phone(m, found));
    each(NINE, text, m -> number(m, dated, found));
    return found;
  }

  private interface Hit {
    void at(Matcher matcher);
  }

  private static void each(Pattern pattern, String text, Hit hit) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      hit.at(matcher);
    }
  }

  private static Finding finding(Matcher m, Kind kind, boolean blocks) {
    return new Finding(m.start(), m.end(), kind, blocks, null);
  }

  private void dates(String text, List<Finding> found) {
    each(YEAR_FIRST, text, m -> date(m, day(m.group(1), m.group(2), m.group(3)), found));
    each(DAY_FIRST, text, m -> date(m, day(m.group(3), m.group(2), m.group(1)), found));
    each(COMPACT, text, m -> compact(m, found));
    each(IN_WORDS, text, m -> inWords(m, found));
  }

  private void date(Matcher m, @Nullable LocalDate day, List<Finding> found) {
    if (day != null) {
      boolean birth = births.contains(day);
      Kind kind = birth ? Kind.BIRTH_DATE : Kind.DATE;
      boolean known = birth || days.contains(day);
      found.add(new Finding(m.start(), m.end(), kind, known, birth ? null : day.toString()));
    }
  }

  private void compact(Matcher m, List<Finding> found) {
    String d = m.group(1);
    for (LocalDate day :
        new @Nullable LocalDate[] {
          day(d.substring(0, 4), d.substring(4, 6), d.substring(6)),
          day(d.substring(4), d.substring(2, 4), d.substring(0, 2))
        }) {
      if (day != null && (births.contains(day) || days.contains(day))) {
        date(m, day, found);
      }
    }
  }

  private void inWords(Matcher m, List<Finding> found) {
    String month = m.group(2).toLowerCase(Locale.ROOT).substring(0, 3).replace("maa", "mrt");
    String number = String.valueOf(MONTHS.indexOf(month) + 1);
    if (m.group(3) != null) {
      date(m, day(m.group(3), number, m.group(1)), found);
      return;
    }
    LocalDate leapYear = day("2000", number, m.group(1));
    if (leapYear != null) {
      found.add(finding(m, Kind.DATE, anyYear.contains(MonthDay.from(leapYear))));
    }
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      int full = year.length() == 4 ? y : y < 40 ? 2000 + y : 1900 + y;
      return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void phone(Matcher m, List<Finding> found) {
    String digits = m.group().replaceAll("\\D", "");
    boolean known = phones.stream().anyMatch(p -> p.length() > 6 && digits.contains(p));
    boolean shaped = digits.length() == 10 && digits.startsWith("0");
    if (known || shaped || m.group().startsWith("+")) {
      found.add(finding(m, Kind.PHONE, known));
    }
  }

  /** The digits of a phone without the country and the leading zero. */
  private static String national(String phone) {
    return phone.replaceAll("\\D", "").replaceFirst("^(0031|31(?=\\d{9}$)|0)", "");
  }

  private static void number(Matcher m, List<Finding> dated, List<Finding> found) {
    String digits = m.group().replaceAll("\\D", "");
    Finding finding = finding(m, Kind.NUMBER, elevenTest(digits));
    if (dated.stream().noneMatch(finding::overlaps) && (finding.blocks() || digits.length() == 9)) {
      found.add(finding);
    }
  }

  /** Whether the digits can be a BSN. */
  static boolean elevenTest(String digits) {
    String nine = "0".repeat(9 - Math.min(9, digits.length())) + digits;
    int sum = -(nine.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (nine.charAt(i) - '0');
    }
    return sum != 0 && sum % 11 == 0 && !nine.startsWith("0000");
  }

  private static String squeezed(String postcode) {
    return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  private static String lower(Matcher m) {
    return m.group().toLowerCase(Locale.ROOT);
  }
}
