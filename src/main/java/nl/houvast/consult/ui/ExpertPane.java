package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.houvast.consult.Advices;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Shared;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import org.jspecify.annotations.Nullable;

/**
 * A question in front of an expert: what was asked, the shared part, the talk, knowledge that fits,
 * and the advice. It is built from an expert's view only, so there is no name in it to leak.
 */
class ExpertPane extends Pane {
  private static final long serialVersionUID = 1L;
  private final transient Consults consults;
  private final transient Runnable changed;
  private final transient Concepts concepts;
  private final Div shared = new Div();
  private final SnapshotPanel snapshot = new SnapshotPanel();
  private final ThreadPanel thread = new ThreadPanel();
  private final AdviceList advice = new AdviceList(null, "consult.advice.none-yet");
  private final Div writing = new Div();
  private final Section given;
  private final AdviceComposer composer;
  private transient @Nullable Shared shown;

  ExpertPane(
      ConsultView.ForExpert view,
      Consults consults,
      Advices advices,
      Dossiers dossiers,
      Concepts concepts,
      Runnable changed) {
    super(view);
    this.consults = consults;
    this.changed = changed;
    this.concepts = concepts;
    composer = new AdviceComposer(view, advices, dossiers, changed);
    writing.add(message(), more());
    writing.addClassName("hv-write");
    thread.add(writing);
    given = Parts.card(getTranslation("consult.advice.mine"), advice);
    given.addClassName("hv-card-green");
    Div talk = new Div(given, composer, thread, knowledge(view.shared()));
    talk.addClassName("hv-stack");
    shared.addClassName("hv-stack");
    snapshot.offer((on, text) -> consults.note(consultId(), on, text), changed);
    Div seen = new Div(snapshot, shared);
    seen.addClassName("hv-stack");
    Div both = new Div(seen, talk);
    both.addClassName("hv-grid-2");
    add(both);
    update(view);
  }

  @Override
  void update(ConsultView view) {
    if (view instanceof ConsultView.ForExpert v) {
      head(v.about());
      boolean open = open(v.about());
      Shared now = v.shared();
      if (now != null && !now.equals(shown)) {
        shared.removeAll();
        shared.add(new SharedPanel(now, concepts));
        shown = now;
      }
      snapshot.show(v.snapshot(), v.messages(), v.advice());
      snapshot.open(open);
      thread.show(v.messages());
      advice.show(v.advice());
      given.setVisible(!v.advice().isEmpty());
      composer.update(v);
      composer.setVisible(open);
      writing.setVisible(open);
    }
  }

  private Div message() {
    TextArea text = new TextArea(getTranslation("consult.say"));
    text.setId("consult-message");
    text.setWidthFull();
    Faults faults = new Faults();
    Button say = new Button(getTranslation("consult.say.send"));
    say.addClickListener(
        click -> {
          if (faults.passed(() -> consults.message(consultId(), text.getValue()))) {
            text.clear();
            changed.run();
          }
        });
    Div form = new Div(text, faults, Parts.actions(say));
    form.addClassName("hv-form");
    return form;
  }

  /** Asking for more: what, and why. */
  private Details more() {
    TextArea what = new TextArea(getTranslation("consult.more.what"));
    what.setId("consult-more-what");
    what.setWidthFull();
    TextArea why = new TextArea(getTranslation("consult.more.why"));
    why.setId("consult-more-why");
    why.setWidthFull();
    Faults faults = new Faults();
    Button ask = new Button(getTranslation("consult.more.send"));
    ask.addClickListener(
        click -> {
          if (faults.passed(
              () -> consults.requestMore(consultId(), what.getValue(), why.getValue()))) {
            what.clear();
            why.clear();
            changed.run();
          }
        });
    Div form = new Div(what, why, faults, Parts.actions(ask));
    form.addClassName("hv-form");
    return new Details(getTranslation("consult.more"), form);
  }

  private Div knowledge(@Nullable Shared part) {
    Div place = new Div();
    var recognition = part == null ? null : part.recognition();
    List<Shared.Offer> offers = recognition == null ? List.of() : recognition.dossiers();
    if (!offers.isEmpty()) {
      UnorderedList list = new UnorderedList();
      offers.forEach(o -> list.add(new ListItem(Parts.dossier(o.id(), o.version(), o.title()))));
      place.add(Parts.card(getTranslation("consult.knowledge"), list));
    }
    return place;
  }
}
