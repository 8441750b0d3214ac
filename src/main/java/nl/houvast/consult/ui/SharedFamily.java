package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.consult.Shared;
import nl.houvast.consult.Shared.SharedSignal;
import nl.houvast.knowledge.Concept;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Code;
import nl.houvast.network.genogram.Direction;
import nl.houvast.network.genogram.Family;
import nl.houvast.network.genogram.Family.Violence;
import org.jspecify.annotations.Nullable;

/** The shared part of a case as a family to draw: roles, age bands and weeks. */
final class SharedFamily {
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
  private final Component words;

  private SharedFamily(Component words) {
    this.words = words;
  }

  /**
   * @param words whose language the drawing speaks
   */
  static Family of(Shared shared, Component words) {
    var family = new SharedFamily(words);
    return new Family(
        shared.network().nodes().stream().map(SharedFamily::person).toList(),
        shared.network().edges().stream().map(SharedFamily::tie).toList(),
        family.violence(shared.signals()),
        shared.network().index());
  }

  private static Family.Person person(Shared.Node n) {
    return new Family.Person(
        n.id(), n.role(), dashed(n.ageBand()), Family.Sex.of(n.sex()), order(n.ageBand()));
  }

  /** "25-29" as it is printed. */
  private static @Nullable String dashed(@Nullable String band) {
    return band == null ? null : band.replace('-', '–');
  }

  /** The lower end of a band orders siblings, and says no more than the band. */
  private static @Nullable LocalDate order(@Nullable String band) {
    String years = band == null ? "" : band.replaceAll("\\D.*", "");
    return years.isEmpty() ? null : SOME_DAY.minusYears(Integer.parseInt(years));
  }

  private static Tie tie(Shared.Edge e) {
    return new Tie(
        e.id(),
        Tie.Kind.valueOf(e.kind()),
        e.from(),
        e.to(),
        "",
        e.status(),
        null,
        null,
        null,
        e.nature());
  }

  /** An arrow for each pair and direction, with every signal that tells of it, the surest first. */
  private List<Violence> violence(List<SharedSignal> signals) {
    Map<Direction, List<SharedSignal>> told = new LinkedHashMap<>();
    for (Family.Status status : Family.Status.values()) {
      signals.stream()
          .filter(s -> s.status().equals(status.name()))
          .filter(s -> s.indicates().stream().anyMatch(Concept::isViolence))
          .forEach(s -> pairs(s, told));
    }
    var arrows = new ArrayList<Violence>();
    told.forEach((way, all) -> arrows.add(arrow(way, all)));
    return arrows;
  }

  private static void pairs(SharedSignal s, Map<Direction, List<SharedSignal>> told) {
    boolean bothWays = s.indicates().contains("REL-BIDIRECTIONAL");
    for (String actor : s.actors()) {
      for (String target : s.targets()) {
        told.computeIfAbsent(Direction.of(actor, target, bothWays), p -> new ArrayList<>()).add(s);
      }
    }
  }

  private Violence arrow(Direction way, List<SharedSignal> all) {
    SharedSignal first = all.getFirst();
    return new Violence(
        way.from(),
        way.to(),
        Code.VIOLENCE,
        way.bothWays(),
        Family.Status.valueOf(first.status()),
        Family.Nature.valueOf(first.nature()),
        false,
        first.source(),
        String.join("; ", all.stream().map(s -> source(s, words)).toList()));
  }

  /** Who says it, how sure it is and when: "Veilig Thuis · feit · bevestigd · week 0". */
  private static String source(SharedSignal s, Component words) {
    return String.join(
        " · ", told(s, words), words.getTranslation("consult.week", String.valueOf(s.week())));
  }

  /** Who says it, and how sure it is. */
  static String told(SharedSignal s, Component words) {
    return String.join(
        " · ",
        s.source(),
        words.getTranslation("consult.nature." + s.nature()),
        words.getTranslation("consult.status." + s.status()));
  }
}
