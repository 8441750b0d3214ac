package nl.houvast.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A field for a day, in the reader's language; weeks begin on Monday, "31-12-2025" is understood.
 */
public final class DayPicker extends DatePicker {
  private static final long serialVersionUID = 1L;

  public DayPicker(String label) {
    super(label);
    Locale locale = getLocale();
    List<DayOfWeek> fromSunday =
        IntStream.rangeClosed(0, 6).mapToObj(DayOfWeek.SUNDAY::plus).toList();
    setI18n(
        new DatePickerI18n()
            .setDateFormats("d-M-yyyy", "d/M/yyyy", "d M yyyy", "yyyy-MM-dd")
            .setFirstDayOfWeek(1)
            .setMonthNames(
                Arrays.stream(Month.values())
                    .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                    .toList())
            .setWeekdays(names(fromSunday, TextStyle.FULL, locale))
            .setWeekdaysShort(names(fromSunday, TextStyle.SHORT, locale))
            .setToday(getTranslation("shell.day.today"))
            .setCancel(getTranslation("shell.day.cancel"))
            .setBadInputErrorMessage(getTranslation("shell.day.unreadable")));
    setPlaceholder(getTranslation("shell.day.example"));
  }

  private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
    return days.stream().map(d -> d.getDisplayName(style, locale)).toList();
  }
}
