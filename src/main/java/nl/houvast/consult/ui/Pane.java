package nl.houvast.consult.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.houvast.consult.ConsultView;
import nl.houvast.shell.Days;

/** One consult, open. What is being written in it survives what arrives from the other side. */
abstract class Pane extends Div {
  private static final long serialVersionUID = 1L;
  private final String consultId;
  private final Div head = new Div();

  Pane(ConsultView view) {
    consultId = view.about().id();
    addClassName("hv-stack");
    setId("consult-" + consultId);
    head.addClassName("hv-card");
    add(head);
  }

  boolean shows(ConsultView view) {
    return view.about().id().equals(consultId);
  }

  String consultId() {
    return consultId;
  }

  /** Shows what changed. */
  abstract void update(ConsultView view);

  /** The question and what is known about it by both sides. */
  void head(ConsultView.About about) {
    head.removeAll();
    H2 question = new H2(about.question());
    question.addClassName("hv-said");
    Div meta = Parts.line(Parts.chip(getTranslation("consult.state." + about.status())));
    var pattern = about.pattern();
    if (pattern != null) {
      meta.add(Parts.chip(pattern.title(), "hv-chip-accent"));
    }
    meta.add(Parts.chip(getTranslation("consult.mode." + about.mode())));
    meta.add(
        Parts.soft(getTranslation("consult.asked-at", Days.told(about.askedAt(), getLocale()))));
    if (about.until() != null) {
      meta.add(Parts.soft(getTranslation("consult.until", Days.told(about.until(), getLocale()))));
    }
    head.add(question, meta);
    about.people().forEach(p -> meta.add(Parts.chip(p)));
    if (about.learningAnswer() != null) {
      head.add(Parts.note(getTranslation("consult.learned", about.learningAnswer())));
    }
  }

  static boolean open(ConsultView.About about) {
    return about.status().equals("OPEN");
  }
}
