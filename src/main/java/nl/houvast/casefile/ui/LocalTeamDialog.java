package nl.houvast.casefile.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.houvast.access.Professionals.Organisation;

/** Lets a local team read along. */
final class LocalTeamDialog extends UntilDialog {
  private static final long serialVersionUID = 1L;

  LocalTeamDialog(
      List<Organisation> teams, LocalDate today, BiConsumer<Organisation, LocalDate> chosen) {
    this(new Select<>(), teams, today, chosen);
  }

  private LocalTeamDialog(
      Select<Organisation> which,
      List<Organisation> teams,
      LocalDate today,
      BiConsumer<Organisation, LocalDate> chosen) {
    super(
        "casefile.access.invite",
        "casefile.access.give.local",
        today,
        until -> chosen.accept(which.getValue(), until));
    which.setId("local-team");
    which.setLabel(getTranslation("casefile.access.local-team"));
    which.setItems(teams);
    which.setItemLabelGenerator(Organisation::name);
    which.setValue(teams.getFirst());
    which.setWidthFull();
    form.addComponentAtIndex(1, which);
  }
}
