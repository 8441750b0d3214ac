package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;

/**
 * Goes to the case of a number that somebody was told, to ask for access or to look in an
 * emergency. Whether there is such a case is told by the page that opens, and only to who may know.
 */
final class CaseNumber extends Div {
  private static final long serialVersionUID = 1L;
  private final TextField number = new TextField();

  CaseNumber() {
    addClassName("hv-actions");
    number.setId("case-number");
    number.setLabel(getTranslation("casefile.number"));
    number.setHelperText(getTranslation("casefile.number.help"));
    number.setMaxLength(60);
    number.addKeyPressListener(Key.ENTER, pressed -> go());
    Button go = new Button(getTranslation("casefile.number.go"), click -> go());
    go.setId("case-number-go");
    add(number, go);
  }

  private void go() {
    String asked = number.getValue().strip();
    boolean readable = asked.matches("[A-Za-z0-9-]+");
    number.setErrorMessage(getTranslation("casefile.number.wrong"));
    number.setInvalid(!readable);
    if (readable) {
      UI.getCurrent().navigate(CaseFileView.class, new RouteParameters("caseFileId", asked));
    }
  }
}
