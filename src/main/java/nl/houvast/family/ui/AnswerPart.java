package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.houvast.access.Problems;
import nl.houvast.family.OwnView.Known;
import nl.houvast.kernel.Rejection;

/** Where somebody says something about what is written: beside it, or that it is not right. */
final class AnswerPart extends Details {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 20_000;
  private final TextArea words = new TextArea();
  private final transient Known about;
  private final transient Saying saying;

  /** Keeps the words; answers why not, if not. */
  interface Saying {
    Optional<Rejection> said(Known about, String words, boolean notRight);
  }

  AnswerPart(Known about, Saying saying) {
    boolean first = about.dispute() == null && about.said().isEmpty();
    setSummaryText(getTranslation(first ? "family.answer" : "family.answer.more"));
    this.about = about;
    this.saying = saying;
    addClassName("hv-family-answer");
    words.setLabel(getTranslation("family.answer.words"));
    words.setHelperText(getTranslation("family.answer.help"));
    words.setMaxLength(LONGEST);
    words.setWidthFull();
    Button beside = new Button(getTranslation("family.answer.beside"), click -> say(false));
    Button wrong = new Button(getTranslation("family.answer.not-right"), click -> say(true));
    beside.addClassName("hv-family-beside");
    wrong.addClassName("hv-family-not-right");
    Div actions = new Div(beside, wrong);
    actions.addClassName("hv-actions");
    Div form = new Div(words, actions);
    form.addClassName("hv-form");
    add(form);
  }

  private void say(boolean notRight) {
    saying.said(about, words.getValue(), notRight).ifPresent(this::refused);
  }

  private void refused(Rejection why) {
    words.setErrorMessage(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
    words.setInvalid(true);
    words.focus();
  }
}
