package nl.houvast.casefile.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.houvast.access.Professionals.Professional;

/** Lets a colleague onto the case. */
final class ColleagueDialog extends UntilDialog {
  private static final long serialVersionUID = 1L;

  ColleagueDialog(
      List<Professional> colleagues, LocalDate today, BiConsumer<Professional, LocalDate> chosen) {
    this(new Select<>(), colleagues, today, chosen);
  }

  private ColleagueDialog(
      Select<Professional> who,
      List<Professional> colleagues,
      LocalDate today,
      BiConsumer<Professional, LocalDate> chosen) {
    super(
        "casefile.involved.add",
        "casefile.involved.add.what",
        today,
        until -> chosen.accept(who.getValue(), until));
    go.setId("colleague-go");
    who.setId("colleague");
    who.setLabel(getTranslation("casefile.involved.who"));
    who.setItems(colleagues);
    who.setItemLabelGenerator(Professional::name);
    who.setWidthFull();
    go.setEnabled(false);
    who.addValueChangeListener(changed -> go.setEnabled(changed.getValue() != null));
    form.addComponentAtIndex(1, who);
  }
}
