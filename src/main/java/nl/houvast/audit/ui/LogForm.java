package nl.houvast.audit.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.houvast.audit.Audit;
import nl.houvast.shell.DayPicker;
import org.jspecify.annotations.Nullable;

/** What to look for in the log. */
class LogForm extends Section {
  private static final long serialVersionUID = 1L;
  private final TextField account = new TextField(getTranslation("audit.account"));
  private final TextField caseFile = new TextField(getTranslation("audit.casefile"));
  private final TextField person = new TextField(getTranslation("audit.person"));
  private final DayPicker from = new DayPicker(getTranslation("audit.from"));
  private final DayPicker until = new DayPicker(getTranslation("audit.until"));

  private static final Set<String> KINDS =
      Set.of(OfficerParts.PERSON, OfficerParts.ACCOUNT, OfficerParts.LOG);
  private String kind = "";

  LogForm() {
    addClassNames("hv-card", "hv-log-form");
    account.setId("log-account");
    caseFile.setId("log-casefile");
    person.setId("log-person");
    Button seek = new Button(getTranslation("audit.seek"), click -> seek());
    seek.setId("log-seek");
    seek.addThemeVariants(ButtonVariant.PRIMARY);
    seek.addClickShortcut(Key.ENTER).listenOn(this);
    Button all = new Button(getTranslation("audit.all"), click -> go(Map.of()));
    Div actions = new Div(seek, all);
    actions.addClassName("hv-actions");
    add(account, caseFile, person, from, until, actions);
  }

  /** Shows the fields that belong to the question that was chosen; without one, all. */
  void read(QueryParameters asked) {
    kind = asked.getSingleParameter("vraag").filter(KINDS::contains).orElse("");
    account.setVisible(!kind.equals(OfficerParts.PERSON));
    caseFile.setVisible(kind.isEmpty());
    person.setVisible(kind.isEmpty() || kind.equals(OfficerParts.PERSON));
    account.setValue(asked.getSingleParameter("account").orElse(""));
    caseFile.setValue(asked.getSingleParameter("casus").orElse(""));
    person.setValue(asked.getSingleParameter("persoon").orElse(""));
    from.setValue(asked.getSingleParameter("van").map(LogForm::day).orElse(null));
    until.setValue(asked.getSingleParameter("tot").map(LogForm::day).orElse(null));
  }

  /** The question that was chosen; empty for all lines. */
  String asked() {
    return kind;
  }

  /** Whether the question still lacks whom it is about. */
  boolean lacksAnything() {
    return kind.equals(OfficerParts.PERSON) && person.isEmpty()
        || kind.equals(OfficerParts.ACCOUNT) && account.isEmpty();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  Audit.Question question() {
    return new Audit.Question(
        filled(person),
        filled(caseFile),
        filled(account),
        from.getValue(),
        until.getValue(),
        kind.equals(OfficerParts.LOG),
        null,
        50);
  }

  private static @Nullable String filled(TextField field) {
    return !field.isVisible() || field.getValue().isBlank() ? null : field.getValue().strip();
  }

  private void seek() {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "vraag", kind.isEmpty() ? null : kind);
    put(asked, "account", filled(account));
    put(asked, "casus", filled(caseFile));
    put(asked, "persoon", filled(person));
    put(asked, "van", from.getValue());
    put(asked, "tot", until.getValue());
    go(asked);
  }

  private static void put(Map<String, String> asked, String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, value.toString());
    }
  }

  private static void go(Map<String, String> asked) {
    UI.getCurrent().navigate("inzage", QueryParameters.simple(asked));
  }
}
