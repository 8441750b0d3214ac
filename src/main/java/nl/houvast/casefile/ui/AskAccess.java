package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.casefile.AccessRequest;
import nl.houvast.casefile.AccessRequests;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Asks the team of a case for access, and shows what became of it. The same for a case that is
 * there and for one that is not.
 */
final class AskAccess extends Section {
  private static final long serialVersionUID = 1L;
  private final transient AccessRequests requests;
  private final String caseFileId;
  private final transient Ground ground;

  AskAccess(AccessRequests requests, String caseFileId, Ground ground) {
    this.requests = requests;
    this.caseFileId = caseFileId;
    this.ground = ground;
    addClassName("hv-card");
    setId("ask-access");
    show();
  }

  private void show() {
    removeAll();
    add(new H2(getTranslation("casefile.access.ask")));
    AccessRequest last = last();
    if (last != null && last.state() == AccessRequest.State.WAITING) {
      add(new Paragraph(getTranslation("casefile.access.waiting")));
      return;
    }
    if (last != null && last.state() == AccessRequest.State.REFUSED) {
      add(new Paragraph(getTranslation("casefile.access.refused", last.answer())));
    }
    form();
  }

  private void form() {
    TextArea why = new TextArea(getTranslation("casefile.access.reason"));
    why.setId("ask-reason");
    why.setMaxLength(1000);
    why.setWidthFull();
    Button ask = new Button(getTranslation("casefile.access.ask.go"));
    ask.setId("ask-go");
    ask.addClickListener(
        click -> {
          var answer = requests.ask(caseFileId, ground, why.getValue());
          if (answer instanceof Answer.Refused<String>(var rejection)) {
            why.setErrorMessage(Problems.sentence(rejection.code(), getLocale()));
            why.setInvalid(true);
          } else {
            show();
          }
        });
    add(new Paragraph(getTranslation("casefile.access.ask.what")), why, ask);
  }

  private @Nullable AccessRequest last() {
    return requests.mine().stream()
        .filter(r -> r.caseFileId().equals(caseFileId))
        .findFirst()
        .orElse(null);
  }
}
