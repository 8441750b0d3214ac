package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import nl.houvast.access.Problems;
import nl.houvast.family.SubjectRequest;
import nl.houvast.family.SubjectRequest.Kind;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;

/** Where somebody asks something about their data, and reads until when they hear. */
final class AskPart extends Div {
  private static final long serialVersionUID = 1L;
  private final Select<Kind> kind = new Select<>();
  private final TextArea words = new TextArea();
  private final transient BiFunction<Kind, String, Answer<LocalDate>> ask;

  AskPart(List<SubjectRequest> asked, BiFunction<Kind, String, Answer<LocalDate>> ask) {
    this.ask = ask;
    setId("family-ask");
    if (!asked.isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      asked.forEach(request -> list.add(item(request)));
      add(new H3(getTranslation("family.ask.asked")), list);
    }
    kind.setLabel(getTranslation("family.ask.what"));
    kind.setItems(Arrays.stream(Kind.values()).filter(k -> k != Kind.INFORM).toList());
    kind.setItemLabelGenerator(k -> getTranslation("family.ask.kind." + k));
    kind.setValue(Kind.ACCESS);
    kind.setWidthFull();
    words.setLabel(getTranslation("family.ask.words"));
    words.setWidthFull();
    Button go = new Button(getTranslation("family.ask.go"), click -> go());
    go.setId("family-ask-go");
    Div form = new Div(kind, words, new Div(go));
    form.addClassName("hv-form");
    Details details = new Details(getTranslation("family.ask"), form);
    details.addClassName("hv-family-answer");
    add(details);
  }

  private ListItem item(SubjectRequest request) {
    Span what = new Span(getTranslation("family.ask.kind." + request.kind()));
    what.addClassName("hv-person");
    ListItem item =
        new ListItem(
            what,
            new Div(
                getTranslation(
                    "family.ask.state." + request.status(),
                    Days.told(request.dueOn(), getLocale()))));
    if (request.text() != null) {
      item.add(new Quote(request.text()));
    }
    if (request.extendedWhy() != null) {
      item.add(new Div(getTranslation("family.ask.longer", request.extendedWhy())));
    }
    if (request.answer() != null) {
      item.add(new Div(getTranslation("family.ask.answer")), new Quote(request.answer()));
    }
    return item;
  }

  private void go() {
    if (ask.apply(kind.getValue(), words.getValue())
        instanceof Answer.Refused<LocalDate>(var why)) {
      words.setErrorMessage(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      words.setInvalid(true);
      words.focus();
    }
  }
}
