package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.houvast.casefile.Exploration;
import nl.houvast.casefile.Exploration.Found;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.Scene;
import nl.houvast.kernel.Answer;
import nl.houvast.network.Way;
import org.jspecify.annotations.Nullable;

/** Asks how two persons are connected, and reads each way out. */
final class WayFinder extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Exploration exploration;
  private final transient From from;
  private final transient Consumer<List<String>> adds;
  private final ComboBox<Scene.Thing> one = choice("casefile.explore.one", "way-one");
  private final ComboBox<Scene.Thing> other = choice("casefile.explore.other", "way-other");
  private final Div answer = new Div();
  private transient List<Scene.Thing> persons = List.of();

  WayFinder(Exploration exploration, From from, Consumer<List<String>> adds) {
    this.exploration = exploration;
    this.from = from;
    this.adds = adds;
    Button find = new Button(getTranslation("casefile.explore.find"), e -> find());
    find.setId("way-find");
    answer.setId("ways");
    answer.getElement().setAttribute("aria-live", "polite");
    Div fields = new Div(one, other, find);
    fields.addClassName("hv-actions");
    add(new H3(getTranslation("casefile.explore.ways")), fields, answer);
  }

  private ComboBox<Scene.Thing> choice(String key, String id) {
    var box = new ComboBox<Scene.Thing>(getTranslation(key));
    box.setItemLabelGenerator(thing -> Sentence.name(thing, getLocale()));
    box.setId(id);
    return box;
  }

  /** Offers the persons of this scene. */
  void show(Scene scene) {
    persons = scene.things().stream().filter(t -> t.kind() == Scene.Kind.PERSON).toList();
    one.setItems(persons);
    other.setItems(persons);
    answer.removeAll();
  }

  /** Asks for the ways between two that were chosen elsewhere. */
  void between(List<String> ids) {
    if (ids.size() == 2) {
      one.setValue(offered(ids.getFirst()));
      other.setValue(offered(ids.getLast()));
    }
    find();
    answer.scrollIntoView();
  }

  private Scene.@Nullable Thing offered(String id) {
    return persons.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
  }

  private void find() {
    answer.removeAll();
    var a = one.getValue();
    var b = other.getValue();
    if (a == null || b == null || a.id().equals(b.id())) {
      answer.add(new Paragraph(getTranslation("casefile.explore.choose-two")));
      return;
    }
    if (exploration.ways(from, a.id(), b.id()) instanceof Answer.Given<Found>(var found)
        && !found.ways().isEmpty()) {
      var sentence = new Sentence(found.along(), getLocale());
      found.ways().forEach(way -> answer.add(told(way, sentence)));
    } else {
      answer.add(new Paragraph(getTranslation("casefile.explore.no-way")));
    }
  }

  private Div told(Way way, Sentence sentence) {
    OrderedList steps = new OrderedList();
    sentence.of(way).forEach(said -> steps.add(new ListItem(new Span(said))));
    Button add =
        new Button(getTranslation("casefile.explore.add-way"), e -> adds.accept(way.nodeIds()));
    Div told = new Div(steps, add);
    told.addClassName("hv-way");
    return told;
  }
}
