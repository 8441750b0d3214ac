package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.consult.Advice;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.NewAdvice;
import nl.houvast.consult.Snapshot;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.network.canvas.Place;
import nl.houvast.network.ui.NetworkCanvas;
import nl.houvast.network.ui.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The drawing that lies beside a question, with what was put on it: notes and advice, in the
 * drawing as a number and beneath it in words. In front of an expert it is made of roles only.
 */
class SnapshotPanel extends Section implements NetworkCanvas.Hand {
  private static final long serialVersionUID = 1L;
  private final NetworkCanvas canvas = new NetworkCanvas(this);
  private final UnorderedList words = new UnorderedList();
  private final Select<AdviceTarget> on = new Select<>();
  private final Div writing = new Div();
  private transient @Nullable Snapshot shown;
  private transient List<Pin> pins = List.of();
  private transient Set<String> chosen = Set.of();

  /** Something that hangs on a person or a tie. */
  private record Pin(String on, String text) {}

  SnapshotPanel() {
    addClassNames("hv-card", "hv-snapshot");
    setId("consult-snapshot");
    words.addClassName("hv-list");
    writing.setVisible(false);
    Paragraph told = new Paragraph(getTranslation("consult.snapshot.told"));
    told.addClassName("hv-small");
    add(
        new com.vaadin.flow.component.html.H2(getTranslation("consult.snapshot")),
        told,
        canvas,
        writing,
        new H3(getTranslation("consult.snapshot.words")),
        words);
    setVisible(false);
  }

  /** Offers to put a note on something in it. */
  void offer(BiFunction<NewAdvice.Target, String, Answer<String>> note, Runnable changed) {
    on.setLabel(getTranslation("consult.note.on"));
    on.setId("note-on");
    on.setItemLabelGenerator(AdviceTarget::label);
    on.addValueChangeListener(
        e -> choose(e.getValue() == null ? List.of() : List.of(e.getValue().id())));
    TextArea text = new TextArea(getTranslation("consult.note"));
    text.setId("note-text");
    text.setWidthFull();
    Faults faults = new Faults();
    Button put = new Button(getTranslation("consult.note.put"));
    put.setId("note-put");
    put.addClickListener(
        click -> {
          AdviceTarget target = on.getValue();
          if (target == null) {
            faults.removeAll();
            faults.tell(getTranslation("consult.note.choose"));
          } else if (faults.passed(
              () ->
                  note.apply(new NewAdvice.Target(target.kind(), target.id()), text.getValue()))) {
            text.clear();
            changed.run();
          }
        });
    writing.addClassName("hv-form");
    writing.add(on, text, faults, Parts.actions(put));
    writing.setVisible(true);
  }

  void open(boolean open) {
    writing.setVisible(open);
  }

  /** Shows this, with what was put on it; nothing where there is none. */
  void show(@Nullable Snapshot snapshot, List<ConsultView.Message> messages, List<Advice> advice) {
    var now = snapshot == null ? List.<Pin>of() : pins(messages, advice);
    setVisible(snapshot != null);
    if (snapshot == null || snapshot.equals(shown) && now.equals(pins)) {
      return;
    }
    shown = snapshot;
    pins = now;
    AdviceTarget before = on.getValue();
    var targets = targets(snapshot);
    on.setItems(targets);
    on.setValue(before != null && targets.contains(before) ? before : null);
    draw();
    words.removeAll();
    targets.forEach(target -> words.add(item(target)));
  }

  private List<Pin> pins(List<ConsultView.Message> messages, List<Advice> advice) {
    var all = new ArrayList<Pin>();
    for (ConsultView.Message m : messages) {
      if (m.about() != null) {
        String who = m.author() == null ? "" : m.author().name();
        all.add(new Pin(m.about().id(), getTranslation("consult.note.by", who, m.text())));
      }
    }
    for (Advice a : advice) {
      String told = getTranslation("consult.note.advice", a.author().name(), a.text());
      a.attachedTo().stream()
          .filter(t -> t.kind() == Kind.PERSON || t.kind() == Kind.TIE)
          .forEach(t -> all.add(new Pin(t.id(), told)));
    }
    return List.copyOf(all);
  }

  private List<AdviceTarget> targets(Snapshot snapshot) {
    Map<String, String> labels = new HashMap<>();
    var all = new ArrayList<AdviceTarget>();
    for (Snapshot.Thing thing : snapshot.things()) {
      labels.put(thing.id(), thing.label());
      all.add(new AdviceTarget(Kind.PERSON, thing.id(), label(thing)));
    }
    for (Snapshot.Line line : snapshot.lines()) {
      String label =
          labels.get(line.from()) + " – " + labels.get(line.to()) + " (" + name(line) + ")";
      all.add(new AdviceTarget(Kind.TIE, line.id(), label));
    }
    return List.copyOf(all);
  }

  private static String label(Snapshot.Thing thing) {
    return thing.ageBand() == null
        ? thing.label()
        : thing.label() + ", " + thing.ageBand().replace('-', '–');
  }

  private String name(Snapshot.Line line) {
    return Stream.of(
            getTranslation("casefile.explore.line." + line.kind()),
            line.status().isEmpty()
                ? ""
                : getTranslation("casefile.explore.letter." + line.status()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private ListItem item(AdviceTarget target) {
    Span label = new Span(target.label());
    label.addClassName(target.kind() == Kind.PERSON ? "hv-person" : "hv-small");
    ListItem item = new ListItem(label);
    var its = pins.stream().filter(p -> p.on().equals(target.id())).map(Pin::text).toList();
    if (!its.isEmpty()) {
      item.add(Parts.bullets(its));
    }
    return item;
  }

  private void draw() {
    Snapshot snapshot = shown;
    if (snapshot == null) {
      return;
    }
    var places = new HashMap<String, Place>();
    snapshot.things().forEach(t -> places.put(t.id(), new Place(t.x(), t.y())));
    canvas.show(
        new Picture(
            snapshot.things().stream().map(this::node).toList(),
            snapshot.lines().stream().map(this::edge).toList(),
            places,
            Set.of(),
            Set.of(),
            chosen));
  }

  private long many(String id) {
    return pins.stream().filter(p -> p.on().equals(id)).count();
  }

  private Picture.Node node(Snapshot.Thing thing) {
    String band = thing.ageBand() == null ? "" : thing.ageBand().replace('-', '–');
    long many = many(thing.id());
    return new Picture.Node(
        thing.id(),
        Picture.Shape.ofSex(thing.sex()),
        thing.label(),
        band,
        many == 0 ? "" : "✎ " + many,
        Stream.of(label(thing), many == 0 ? "" : getTranslation("consult.note.count", many))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  private Picture.Edge edge(Snapshot.Line line) {
    long many = many(line.id());
    String name = many == 0 ? name(line) : name(line) + " · ✎ " + many;
    return new Picture.Edge(
        line.id(),
        line.from(),
        line.to(),
        Picture.Form.ofStatus(line.status()),
        !line.kind().bothWays(),
        name,
        many == 0 ? name(line) : name(line) + ", " + getTranslation("consult.note.count", many));
  }

  @Override
  public void choose(List<String> ids) {
    chosen = Set.copyOf(ids);
    if (!ids.isEmpty() && shown != null) {
      targets(shown).stream()
          .filter(t -> t.id().equals(ids.getLast()) && !t.equals(on.getValue()))
          .findFirst()
          .ifPresent(on::setValue);
    }
    draw();
  }

  /** Who looks may drag what is in the way; it stands where the team put it for everybody else. */
  @Override
  public void move(Map<String, Place> places) {}

  @Override
  public void command(String name, List<String> ids) {
    if (name.equals("details") || name.equals("expand")) {
      choose(ids);
    }
  }
}
