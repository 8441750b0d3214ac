package nl.houvast.network.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.network.genogram.Family;
import nl.houvast.network.genogram.Family.Status;
import org.jspecify.annotations.Nullable;

/** From whom one looks, how many generations, and which layers. */
final class DrawingControls extends Div {
  private static final long serialVersionUID = 1L;
  private static final int ALL = 99;
  private static final Set<String> ON = Set.of("violence", "quality", "household");
  private static final List<String> LAYERS =
      List.of("violence", "quality", "household", "refuted", "conditions");

  private final Select<String> index = new Select<>();
  private final Select<Integer> generations = new Select<>();
  private final CheckboxGroup<String> layers = new CheckboxGroup<>();
  private final transient Runnable redraw;
  private final DrawingElement element;
  private transient Map<String, String> names = Map.of();
  private boolean offering;

  DrawingControls(Runnable redraw, DrawingElement element) {
    this.redraw = redraw;
    this.element = element;
    addClassName("hv-filters");
    index.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
    generations.setItemLabelGenerator(
        g -> g == ALL ? getTranslation("network.generations.all") : "±" + g);
    layers.setItemLabelGenerator(l -> getTranslation("network.layer." + l));
    index.addValueChangeListener(e -> changed());
    generations.addValueChangeListener(e -> changed());
    layers.addValueChangeListener(e -> element.hide(LAYERS, e.getValue()));
    add(index, generations, layers);
  }

  private void changed() {
    if (!offering) {
      redraw.run();
    }
  }

  /** What there is to choose in this family; what was chosen stays when it still can. */
  void offer(Family family) {
    offering = true;
    index.setLabel(getTranslation("network.perspective"));
    generations.setLabel(getTranslation("network.generations"));
    layers.setLabel(getTranslation("network.layers"));
    String chosen = index.getValue();
    names = new LinkedHashMap<>();
    family.persons().forEach(p -> names.put(p.id(), p.label()));
    index.setItems(List.copyOf(names.keySet()));
    String from = names.containsKey(chosen) ? chosen : family.index();
    if (from != null && names.containsKey(from)) {
      index.setValue(from);
    }
    Integer far = generations.getValue();
    generations.setItems(ALL, 1, 2, 3);
    generations.setValue(far == null ? ALL : far);
    offer(held(family));
    setVisible(family.persons().size() > 1);
    offering = false;
  }

  private void offer(List<String> held) {
    Set<String> before = Set.copyOf(layers.getValue());
    boolean first = layers.getListDataView().getItemCount() == 0;
    layers.setItems(held);
    var shown = first ? ON : before;
    layers.setValue(Set.copyOf(held.stream().filter(shown::contains).toList()));
    layers.setVisible(!held.isEmpty());
    element.hide(LAYERS, layers.getValue());
  }

  /** Only layers of which the family holds something. */
  private static List<String> held(Family family) {
    var held = new ArrayList<String>();
    if (!family.violence().isEmpty()) {
      held.add("violence");
    }
    if (family.details().values().stream().anyMatch(d -> d.quality() != null)
        || family.ties().stream()
            .anyMatch(t -> t.kind() == nl.houvast.network.Tie.Kind.CARES_FOR)) {
      held.add("quality");
    }
    if (!family.households().isEmpty()) {
      held.add("household");
    }
    if (family.violence().stream().anyMatch(v -> v.status() == Status.REFUTED)) {
      held.add("refuted");
    }
    if (family.persons().stream().anyMatch(p -> !p.marks().isEmpty())) {
      held.add("conditions");
    }
    return held;
  }

  @Nullable String index() {
    return index.getValue();
  }

  int generations() {
    return generations.getValue() == null ? ALL : generations.getValue();
  }
}
