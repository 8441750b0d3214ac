package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.houvast.access.Problems;
import nl.houvast.casefile.Exploration;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.SavedViews;
import nl.houvast.casefile.Scene;
import nl.houvast.kernel.Answer;
import nl.houvast.network.Link;
import nl.houvast.network.Traversal;
import nl.houvast.network.canvas.Layouts;
import nl.houvast.network.canvas.Place;
import nl.houvast.network.canvas.Places;
import nl.houvast.network.ui.NetworkCanvas;
import nl.houvast.network.ui.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the network as a table and as a drawing, which show the same and do the same.
 * Every change can be undone. Asks anew for all that is shown, so that nothing stays which may no
 * longer be seen.
 */
final class ExplorePanel extends Section implements NetworkCanvas.Hand, ExploreTable.Does {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 25;
  private final transient CaseLook look;
  private final transient Exploration exploration;
  private final transient From from;
  private final ExploreTable table;
  private final Div rows;
  private final Locale locale = getLocale();
  private final NetworkCanvas canvas = new NetworkCanvas(this);
  private final Paragraph status = new Paragraph();
  private final ExploreBar bar = new ExploreBar(this);
  private final ExploreFilters filters = new ExploreFilters(this::filter);
  private final WayFinder ways;
  private transient Walk walk = new Walk(List.of());
  private transient Scene scene = new Scene(List.of(), List.of());
  private transient List<String> way = List.of();
  private transient List<String> chosen = List.of();

  ExplorePanel(CaseLook look, CaseFileSlots slots) {
    this.look = look;
    exploration = look.exploration();
    from = new From(look.caseFileId(), look.ground());
    table = new ExploreTable(look.today(), this);
    rows = new Div(table);
    ways = new WayFinder(exploration, from, this::point);
    addClassName("hv-card");
    setId("explore");
    status.addClassName("hv-small");
    status.setId("explore-status");
    status.getElement().setAttribute("aria-live", "polite");
    Paragraph help = new Paragraph(getTranslation("casefile.explore.help"));
    help.addClassName("hv-soft");
    rows.setId("explore-rows");
    rows.getElement().setAttribute("tabindex", "-1");
    Div both = new Div(rows, canvas);
    both.addClassName("hv-explore");
    var files =
        new ExploreFiles(
            look,
            () -> exploration.taken(from, walk.shown(), false),
            () -> walk.places(),
            new ExploreFiles.Drawn(() -> exploration.taken(from, walk.shown(), true), this::drawn),
            this::takePicture);
    add(new H2(getTranslation("casefile.tab.explore")), help, bar, status, filters, both);
    slots.exploring().forEach(action -> bar.add(action.action(from, this::onScreen)));
    add(ways, new ExploreViews(look, from, this::onScreen, this::open), files);
    exploration
        .start(from)
        .map(
            start -> {
              walk = new Walk(start.things().stream().map(Scene.Thing::id).toList());
              show(start, "", null);
              return start;
            });
    look.live().watch(this, ref -> walk.shown().contains(ref.id()), this::ask);
  }

  @Override
  public void choose(List<String> ids) {
    chosen = ids;
    table.choose(ids.isEmpty() ? null : ids.getLast());
    draw();
  }

  @Override
  public void move(Map<String, Place> places) {
    walk.move(places);
    bar.can(walk);
  }

  @Override
  public void command(String name, List<String> ids) {
    switch (name) {
      case "expand" -> ids.forEach(this::step);
      case "collapse" -> ids.forEach(this::collapse);
      case "hide" -> ids.forEach(this::hide);
      case "details" -> choose(ids);
      case "path" -> ways.between(ids);
      case "layout" -> bar.focusLayout();
      case "table" -> rows.getElement().callJsFunction("focus");
      case "undo" -> back(true);
      case "redo" -> back(false);
      default -> {}
    }
  }

  @Override
  public void step(String id) {
    switch (exploration.step(
        from, id, EnumSet.allOf(Link.Kind.class), Set.copyOf(walk.shown()), AT_ONCE)) {
      case Answer.Given<Exploration.Stepped>(var stepped) -> {
        walk.expand(id, stepped.added());
        int added = stepped.added().size();
        String said = getTranslation("casefile.explore.added", added);
        show(
            stepped.scene(),
            stepped.visible() > added
                ? said
                    + " "
                    + getTranslation(
                        "casefile.explore.left",
                        added,
                        DrawnScene.many(stepped.visible(), getLocale()))
                : said,
            id);
      }
      case Answer.Refused<Exploration.Stepped>(var why) ->
          status.setText(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
    }
  }

  /** Takes back what this one brought, but for what something else on the screen is tied to. */
  private void collapse(String id) {
    var gone = new HashSet<>(walk.broughtBy(id));
    gone.retainAll(walk.shown());
    var own = Set.copyOf(gone);
    for (Link link : scene.links()) {
      keep(gone, own, id, link.from(), link.to());
      keep(gone, own, id, link.to(), link.from());
    }
    walk.hide(gone);
    ask();
  }

  private static void keep(Set<String> gone, Set<String> own, String of, String one, String other) {
    if (!other.equals(of) && !own.contains(other)) {
      gone.remove(one);
    }
  }

  @Override
  public void hide(String id) {
    walk.hide(List.of(id));
    ask();
  }

  private void filter(Filter by) {
    walk.filter(by);
    show(scene, "", null);
  }

  /** Puts a way on the screen and points it out. */
  private void point(List<String> ids) {
    walk.add(ids);
    way = ids;
    ask();
  }

  private SavedViews.Shown onScreen() {
    var filter = walk.filter();
    return new SavedViews.Shown(walk.shown(), walk.places(), filter.off(), filter.dims());
  }

  /** What was kept, as one step; things that have no place are laid out as in a first picture. */
  private void open(SavedViews.Opened view) {
    var kept = view.shown();
    var at = new LinkedHashMap<>(kept.places());
    at.putAll(Places.missing(at, kept.ids(), view.scene().links(), null));
    walk.open(kept.ids(), at, new Filter(kept.off(), kept.dims()));
    show(view.scene(), getTranslation("casefile.explore.views.opened", view.name()), null);
  }

  void layout(String name) {
    var ids = walk.shown();
    switch (name) {
      case "generations" -> walk.move(Layouts.generations(ids, scene.links()));
      case "rings" ->
          walk.move(Layouts.rings(ids, scene.links(), chosen.isEmpty() ? null : chosen.getLast()));
      default -> canvas.organic();
    }
    show(scene, "", null);
  }

  void back(boolean undoing) {
    if (undoing) {
      walk.undo();
    } else {
      walk.redo();
    }
    ask();
  }

  /** Shows first what may be taken along now; the browser makes a picture of that. */
  private void takePicture() {
    switch (exploration.taken(from, walk.shown(), true)) {
      case Answer.Given<Scene>(var now) -> {
        show(now, "", null);
        canvas.picture(look.mark(getLocale()));
      }
      case Answer.Refused<Scene>(var why) ->
          status.setText(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
    }
  }

  private void ask() {
    if (exploration.scene(from, walk.shown()) instanceof Answer.Given<Scene>(var now)) {
      show(now, "", null);
    } else {
      show(new Scene(List.of(), List.of()), "", null);
    }
  }

  private void show(Scene now, String said, @Nullable String origin) {
    scene = now;
    var ids = now.things().stream().map(Scene.Thing::id).toList();
    walk.place(Places.missing(walk.places(), ids, now.links(), origin));
    way = ids.containsAll(way) ? way : List.of();
    chosen = chosen.stream().filter(ids::contains).toList();
    table.show(now, walk.filter(), chosen.isEmpty() ? null : chosen.getLast());
    filters.show(now, walk.filter());
    draw();
    ways.show(now);
    bar.can(walk);
    String counts =
        getTranslation("casefile.explore.counts", now.things().size(), now.links().size());
    String cut =
        now.links().size() < Traversal.MOST_LINKS
            ? ""
            : getTranslation("casefile.explore.cut", Traversal.MOST_LINKS);
    status.setText(String.join(" ", said, counts, cut).strip());
  }

  private void draw() {
    canvas.show(drawn(scene));
  }

  private Picture drawn(Scene of) {
    return new DrawnScene(of, walk.filter(), look.today(), locale)
        .picture(walk.places(), way, Set.copyOf(chosen));
  }
}
