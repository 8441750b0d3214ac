package nl.houvast.signal.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.houvast.shell.DayPicker;

/** The day of the event, and the day on which it was put on record. */
class WhenPart extends Part {
  private static final long serialVersionUID = 1L;
  private final DayPicker happenedOn;
  private final DayPicker happenedUntil;
  private final DayPicker reportedOn;

  WhenPart(String heading, LocalDate today, Runnable changed) {
    super(heading, changed);
    happenedOn = field("happenedOn", day("signal.form.happened-on", "signal-happened", today));
    happenedUntil =
        field("happenedUntil", day("signal.form.happened-until", "signal-until", today));
    happenedUntil.setHelperText(getTranslation("signal.form.happened-until.help"));
    reportedOn = field("reportedOn", day("signal.form.reported-on", "signal-reported", today));
    reportedOn.setHelperText(getTranslation("signal.form.reported-on.help"));
    Div form = new Div(happenedOn, happenedUntil, reportedOn);
    form.addClassName("hv-signal-days");
    add(form);
  }

  private DayPicker day(String label, String id, LocalDate today) {
    var field = new DayPicker(getTranslation(label));
    field.setId(id);
    field.setMax(today);
    var texts = field.getI18n();
    if (texts != null) {
      texts.setMaxErrorMessage(getTranslation("signal.form.not-yet"));
    }
    return field;
  }

  SignalDraft.When when() {
    return new SignalDraft.When(
        happenedOn.getValue(), happenedUntil.getValue(), reportedOn.getValue());
  }

  void show(SignalDraft.When when) {
    happenedOn.setValue(when.happenedOn());
    happenedUntil.setValue(when.happenedUntil());
    reportedOn.setValue(when.reportedOn());
  }
}
