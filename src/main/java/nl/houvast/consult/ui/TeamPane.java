package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.houvast.access.Ground;
import nl.houvast.consult.Advices;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Draft;
import nl.houvast.consult.Shared;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concepts;
import org.jspecify.annotations.Nullable;

/** A question in front of the team that asked: who is who, what the experts see, what they say. */
class TeamPane extends Pane {
  private static final long serialVersionUID = 1L;
  private final transient Consults consults;
  private final transient Ground ground;
  private final transient Runnable changed;
  private final transient Concepts concepts;
  private final Div about = new Div();
  private final SnapshotPanel snapshot = new SnapshotPanel();
  private final ThreadPanel thread = new ThreadPanel();
  private final AdviceList advice;
  private final Div writing = new Div();
  private transient List<String> shared = List.of();

  TeamPane(
      ConsultView.ForTeam view,
      Consults consults,
      Advices advices,
      Concepts concepts,
      Ground ground,
      Runnable changed) {
    super(view);
    this.consults = consults;
    this.ground = ground;
    this.changed = changed;
    this.concepts = concepts;
    advice = new AdviceList(advices, "consult.advice.none-yet");
    shared = persons(view);
    writing.addClassName("hv-write");
    writing.add(message(draft()), closing());
    thread.add(writing);
    var given = Parts.card(getTranslation("consult.advice.title"), advice);
    given.addClassName("hv-card-green");
    Div left = new Div(given, thread);
    left.addClassName("hv-stack");
    about.addClassName("hv-stack");
    Div right = new Div(snapshot, about);
    right.addClassName("hv-stack");
    Div both = new Div(left, right);
    both.addClassName("hv-grid-2");
    add(both);
    update(view);
  }

  private static List<String> persons(ConsultView.ForTeam view) {
    return view.persons().stream().map(ConsultView.SharedPerson::id).toList();
  }

  @Override
  void update(ConsultView view) {
    if (view instanceof ConsultView.ForTeam v) {
      head(v.about());
      shared = persons(v);
      snapshot.show(v.snapshot(), v.messages(), v.advice());
      thread.show(v.messages());
      advice.show(v.advice());
      writing.setVisible(open(v.about()));
      showAbout(v);
    }
  }

  private void showAbout(ConsultView.ForTeam view) {
    about.removeAll();
    String experts =
        view.invited().stream()
            .map(a -> a.discipline() == null ? a.name() : a.name() + " (" + a.discipline() + ")")
            .collect(Collectors.joining(", "));
    UnorderedList persons = new UnorderedList();
    view.persons()
        .forEach(
            p ->
                persons.add(
                    new ListItem(getTranslation("consult.ask.person", p.name(), p.role()))));
    var card =
        Parts.card(
            getTranslation("consult.shared.title"),
            new Paragraph(getTranslation("consult.invited", experts)),
            persons);
    if (open(view.about()) && view.about().caseFileId() != null) {
      Button more = new Button(getTranslation("consult.share-more"));
      more.setId("share-more");
      more.addClickListener(click -> shareMore());
      card.add(Parts.actions(more));
    }
    about.add(card);
    Shared seen = view.seenAs();
    if (seen != null) {
      about.add(
          new Details(getTranslation("consult.ask.preview"), new SharedPanel(seen, concepts)));
    }
  }

  private @Nullable Draft draft() {
    return consults.draft(consultId(), ground, getLocale()) instanceof Answer.Given<Draft>(var d)
        ? d
        : null;
  }

  private void shareMore() {
    Draft draft = draft();
    if (draft != null) {
      new ShareMoreDialog(consults, draft, shared, changed).open();
    }
  }

  /** An anonymous question has no case whose names could be marked. */
  private Div message(@Nullable Draft draft) {
    Faults faults = new Faults();
    Button say = new Button(getTranslation("consult.say.send"));
    Div form = new Div();
    form.addClassName("hv-form");
    if (draft == null) {
      TextArea text = new TextArea(getTranslation("consult.say"));
      text.setWidthFull();
      say.addClickListener(click -> say(text, faults));
      form.add(text, faults, Parts.actions(say));
    } else {
      MarkedText text = new MarkedText(getTranslation("consult.say"), draft, this::goingAlong);
      text.area().setId("consult-message");
      say.addClickListener(click -> say(text.area(), faults));
      form.add(text, faults, Parts.actions(say));
    }
    return form;
  }

  private Collection<String> goingAlong() {
    return shared;
  }

  private void say(TextArea text, Faults faults) {
    if (faults.passed(() -> consults.message(consultId(), text.getValue()))) {
      text.clear();
      changed.run();
    }
  }

  /** Closing asks one question: what was learned. */
  private Details closing() {
    TextArea learned = new TextArea(getTranslation("consult.close.learned"));
    learned.setId("consult-learned");
    learned.setWidthFull();
    learned.setHelperText(getTranslation("consult.close.help"));
    Faults faults = new Faults();
    Button close = new Button(getTranslation("consult.close.do"));
    close.addClickListener(
        click -> {
          if (faults.passed(() -> consults.close(consultId(), learned.getValue()))) {
            changed.run();
          }
        });
    Div form = new Div(learned, faults, Parts.actions(close));
    form.addClassName("hv-form");
    return new Details(getTranslation("consult.close"), form);
  }
}
