package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.Chronology;
import nl.houvast.casefile.NetworkView;
import nl.houvast.casefile.NetworkView.Edge;
import nl.houvast.casefile.NetworkView.Node;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Ref;
import nl.houvast.network.ui.NetworkDrawing;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** The people of a case, where they live and what ties them: drawn, and the same in a list. */
final class NetworkPanel extends Section {
  private static final long serialVersionUID = 1L;
  private static final Set<String> NO_TIE = Set.of("LIVES_AT", "INVOLVED_WITH");
  private final transient CaseLook look;
  private final boolean whole;
  private final NetworkDrawing drawing = new NetworkDrawing();
  private final Div content = new Div();
  private transient @Nullable Shown shown;
  private transient Set<String> concerned = Set.of();

  /** What is on the screen, to see whether anything changed. */
  private record Shown(NetworkView network, List<Chronology.Event> events) {}

  NetworkPanel(CaseLook look, boolean whole) {
    this.look = look;
    this.whole = whole;
    addClassName("hv-card");
    setId("network");
    add(new H2(getTranslation("casefile.network")), drawing, content);
    drawing.addQuestionListener(this::ask);
    show();
    look.live().watch(this, this::touches, this::show);
  }

  private boolean touches(Ref ref) {
    return switch (ref.kind()) {
      case CASEFILE -> ref.id().equals(look.caseFileId());
      case PERSON, SIGNAL -> concerned.contains(ref.id());
      default -> false;
    };
  }

  private void show() {
    Shown next =
        new Shown(look.network(), look.chronology(Chronology.Axis.HAPPENED, null).events());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    Set<String> ids = new HashSet<>();
    next.network().nodes().forEach(n -> ids.add(n.id()));
    next.events().forEach(e -> ids.add(e.signalId()));
    concerned = ids;
    content.removeAll();
    boolean nobody = of(next.network(), "PERSON").findAny().isEmpty();
    drawing.setVisible(!nobody);
    if (nobody) {
      content.add(new Paragraph(getTranslation("casefile.network.empty")));
      return;
    }
    drawing.show(
        Families.of(next.network(), next.events(), look.words(), look.today(), getLocale()));
    if (whole) {
      content.add(people(next.network()), ties(next), violence(next), organisations(next));
    }
  }

  private void ask(String question) {
    if (look.details() instanceof Answer.Given<CaseFileDetails>(var details)) {
      new WhoMayKnow(question, details.involvements()).open();
    }
  }

  private static Stream<Node> of(NetworkView network, String kind) {
    return network.nodes().stream().filter(n -> n.kind().equals(kind));
  }

  private Div people(NetworkView network) {
    Map<String, String> addresses =
        of(network, "ADDRESS").collect(Collectors.toMap(Node::id, Node::label));
    Map<String, String> homes = new HashMap<>();
    network.edges().stream()
        .filter(e -> e.kind().equals("LIVES_AT"))
        .forEach(
            e ->
                homes.merge(
                    e.from(), addresses.getOrDefault(e.to(), ""), (one, two) -> one + "; " + two));
    UnorderedList list = list();
    of(network, "PERSON").forEach(p -> list.add(person(p, homes.getOrDefault(p.id(), ""))));
    return part("casefile.network.people", list);
  }

  private ListItem person(Node person, String home) {
    Locale locale = getLocale();
    Span name = new Span(Words.name(person.label(), locale));
    name.addClassName("hv-person");
    String facts =
        Stream.of(Words.known(person.birthDate(), person.sex(), look.today(), locale), home)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · "));
    return new ListItem(name, new EventRow.Small(facts));
  }

  private Div ties(Shown shown) {
    Map<String, String> names = names(shown.network());
    Map<String, String> sources = new HashMap<>();
    shown.events().forEach(e -> sources.put(e.signalId(), e.source().name()));
    UnorderedList list = list();
    shown.network().edges().stream()
        .filter(e -> !NO_TIE.contains(e.kind()))
        .forEach(e -> list.add(tie(e, names, sources)));
    if (list.getChildren().findAny().isEmpty()) {
      list.add(new ListItem(getTranslation("casefile.network.no-ties")));
    }
    return part("casefile.network.ties", list);
  }

  private Map<String, String> names(NetworkView network) {
    Map<String, String> names = new HashMap<>();
    network.nodes().forEach(n -> names.put(n.id(), Words.name(n.label(), getLocale())));
    return names;
  }

  private ListItem tie(Edge tie, Map<String, String> names, Map<String, String> sources) {
    String sentence =
        Words.tie(
            tie.kind(),
            names.getOrDefault(tie.from(), ""),
            names.getOrDefault(tie.to(), ""),
            tie.nature(),
            getLocale());
    String source =
        getTranslation(
            "casefile.tie.source",
            sources.getOrDefault(tie.source() == null ? "" : tie.source(), ""),
            tie.recordedOn() == null ? "" : Days.told(tie.recordedOn(), getLocale()),
            getTranslation("casefile.status." + tie.status()));
    return new ListItem(new Span(sentence), new EventRow.Small(source));
  }

  /** What signals report between people: told by a source, and no tie. */
  private Div violence(Shown shown) {
    UnorderedList list = list();
    shown.events().stream()
        .filter(Words::violence)
        .forEach(
            e ->
                list.add(
                    new ListItem(
                        new Span(look.words().people(e, getLocale())),
                        new EventRow.Small(
                            Words.happened(e, getLocale())
                                + " · "
                                + look.words().source(e, getLocale())))));
    return list.getChildren().findAny().isEmpty()
        ? new Div()
        : part("casefile.network.violence", list);
  }

  private Div organisations(Shown shown) {
    UnorderedList list = list();
    of(shown.network(), "ORGANISATION").forEach(o -> list.add(new ListItem(o.label())));
    return part("casefile.network.organisations", list);
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    return list;
  }

  private Div part(String titleKey, UnorderedList list) {
    return new Div(new H3(getTranslation(titleKey)), list);
  }
}
