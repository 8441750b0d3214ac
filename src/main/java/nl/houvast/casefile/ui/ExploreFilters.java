package nl.houvast.casefile.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.houvast.casefile.Scene;
import nl.houvast.network.Link;

/** Which lines of a walk are seen, with how many there are of each, and what becomes of others. */
final class ExploreFilters extends Div {
  private static final long serialVersionUID = 1L;
  private final CheckboxGroup<String> seen = new CheckboxGroup<>();
  private final Checkbox dims = new Checkbox(getTranslation("casefile.explore.filter.dims"));
  private final Paragraph told = new Paragraph();
  private transient Map<String, Integer> counts = Map.of();
  private boolean showing;

  ExploreFilters(Consumer<Filter> chosen) {
    seen.setLabel(getTranslation("casefile.explore.filter.lines"));
    seen.setItemLabelGenerator(this::label);
    seen.setId("explore-seen");
    dims.setId("explore-dims");
    told.setId("explore-filtered");
    told.addClassName("hv-small");
    told.getElement().setAttribute("aria-live", "polite");
    seen.addValueChangeListener(e -> tell(chosen));
    dims.addValueChangeListener(e -> tell(chosen));
    Details details = new Details(getTranslation("casefile.explore.filter"), seen, dims);
    details.setId("explore-filter");
    add(details, told);
  }

  private void tell(Consumer<Filter> chosen) {
    if (!showing) {
      var off = new HashSet<>(counts.keySet());
      off.removeAll(seen.getValue());
      chosen.accept(new Filter(off, dims.getValue()));
    }
  }

  private String label(String code) {
    return getTranslation("casefile.explore.filter.item", name(code), counts.getOrDefault(code, 0));
  }

  private String name(String code) {
    for (Link.Kind kind : Link.Kind.values()) {
      if (kind.name().equals(code)) {
        return getTranslation("casefile.explore.line." + code);
      }
    }
    return getTranslation("casefile.status." + code);
  }

  void show(Scene scene, Filter filter) {
    showing = true;
    var kinds = new TreeMap<String, Integer>();
    var statuses = new TreeMap<String, Integer>();
    filter.off().forEach(code -> kinds.put(code, 0));
    for (Link link : scene.links()) {
      kinds.merge(link.kind().name(), 1, Integer::sum);
      if (!link.status().isEmpty()) {
        statuses.merge(link.status(), 1, Integer::sum);
      }
    }
    statuses.keySet().forEach(kinds::remove);
    var all = new LinkedHashMap<String, Integer>(kinds);
    all.putAll(statuses);
    counts = all;
    seen.setItems(all.keySet());
    var on = new HashSet<>(all.keySet());
    on.removeAll(filter.off());
    seen.setValue(Set.copyOf(on));
    dims.setValue(filter.dims());
    long lines = scene.links().stream().filter(l -> !filter.keeps(l)).count();
    int things = filter.loose(scene).size();
    told.setVisible(lines + things > 0);
    told.setText(
        getTranslation(
            filter.dims() ? "casefile.explore.filter.dimmed" : "casefile.explore.filter.hidden",
            things,
            lines));
    showing = false;
  }
}
