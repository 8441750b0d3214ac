package nl.houvast.identity.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.identity.Proposal.Writing;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** One side of a proposal: every value as written, with its source and date. */
final class RecordPanel extends Section {
  private static final long serialVersionUID = 1L;
  private final transient Locale locale;

  /** What one source wrote. */
  RecordPanel(Writing writing, Locale locale) {
    this.locale = locale;
    add(new H4(getTranslation("identity.record.mention")), small(source(writing)));
    fields(List.of(writing), false);
  }

  /** What is known of a person, by whom. */
  RecordPanel(String label, List<Writing> writings, Locale locale) {
    this.locale = locale;
    String number =
        writings.size() == 1
            ? getTranslation("identity.record.from-one")
            : getTranslation("identity.record.from-more", writings.size());
    add(new H4(getTranslation("identity.record.person", label)), small(number));
    fields(writings, true);
  }

  private void fields(List<Writing> writings, boolean sourced) {
    DescriptionList list = new DescriptionList();
    list.addClassName("hv-record");
    field(list, "name", writings, Writing::name, sourced);
    field(
        list,
        "birthDate",
        writings,
        w -> w.birthDate() == null ? null : Days.told(w.birthDate(), locale),
        sourced);
    field(
        list,
        "sex",
        writings,
        w -> w.sex() == null ? null : getTranslation("identity.sex." + w.sex()),
        sourced);
    field(list, "address", writings, RecordPanel::address, sourced);
    field(list, "phone", writings, Writing::phone, sourced);
    field(
        list,
        "bsnToken",
        writings,
        w -> w.bsnKnown() ? getTranslation("identity.bsn.known") : null,
        false);
    add(list);
  }

  private void field(
      DescriptionList list,
      String field,
      List<Writing> writings,
      Function<Writing, @Nullable String> value,
      boolean sourced) {
    Map<String, Writing> values = new LinkedHashMap<>();
    for (Writing writing : writings) {
      String one = value.apply(writing);
      if (one != null) {
        values.putIfAbsent(one, writing);
      }
    }
    list.add(new DescriptionList.Term(getTranslation("identity.field." + field)));
    if (values.isEmpty()) {
      Span absent = new Span(getTranslation("identity.absent"));
      absent.addClassName("hv-soft");
      list.add(new DescriptionList.Description(absent));
      return;
    }
    values.forEach(
        (one, writing) -> {
          var told = new DescriptionList.Description(new Span(one));
          if (sourced) {
            told.add(small(source(writing)));
          }
          list.add(told);
        });
  }

  private String source(Writing writing) {
    var day = writing.reportedOn();
    return day == null
        ? writing.source().name()
        : writing.source().name() + ", " + Days.told(day, locale);
  }

  private static Div small(String text) {
    Div small = new Div(text);
    small.addClassName("hv-small");
    return small;
  }

  private static @Nullable String address(Writing w) {
    String line = joined(w.street(), w.houseNumber());
    String town = joined(w.postalCode(), w.city());
    String whole =
        Stream.of(line, town).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    return whole.isEmpty() ? null : whole;
  }

  private static String joined(@Nullable String a, @Nullable String b) {
    return Stream.of(a, b).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
