package nl.houvast.family.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.family.Withholdings;
import nl.houvast.family.Withholdings.Choice;
import nl.houvast.shell.DayPicker;
import nl.houvast.shell.Days;
import nl.houvast.signal.Withheld;

/** What of a case is withheld, and until when. */
final class WithholdFields extends Div {
  private static final long serialVersionUID = 1L;
  private final CheckboxGroup<Choice> what = new CheckboxGroup<>();
  private final DayPicker until = new DayPicker(getTranslation("family.hold.until"));

  WithholdFields(List<Choice> choices, Withholdings withholdings) {
    addClassName("hv-form");
    what.setId("family-withhold-what");
    what.setLabel(getTranslation("family.withhold.choose"));
    what.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    what.setItems(choices);
    what.setItemLabelGenerator(choice -> told(choice, getLocale()));
    until.setId("family-withhold-until");
    until.setValue(withholdings.today().plusMonths(1));
    add(what, until);
  }

  private static String told(Choice choice, Locale locale) {
    var day = choice.day();
    return choice.kind() == null
        ? I18NProvider.translate("family.withhold.home", choice.label())
        : Stream.of(
                I18NProvider.translate("family.kind." + choice.kind()),
                choice.label(),
                day == null ? "" : Days.told(day, locale))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
  }

  Withholdings.Decision decision(Withheld.Why why, String reason) {
    return new Withholdings.Decision(List.copyOf(what.getValue()), why, reason, until.getValue());
  }
}
