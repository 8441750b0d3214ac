package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.houvast.consult.Shared;
import nl.houvast.consult.Shared.SharedSignal;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family;
import nl.houvast.network.genogram.Family.Household;
import nl.houvast.network.genogram.Report;
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
        Map.of(),
        Report.lines(shared.signals().stream().map(family::report).toList()),
        households(shared.households()),
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

  private Report report(SharedSignal s) {
    return new Report(
        s.actors(),
        s.targets(),
        s.indicates(),
        Family.Status.valueOf(s.status()),
        Family.Nature.valueOf(s.nature()),
        s.beside().disputed(),
        s.source(),
        source(s, words));
  }

  /** Numbered from the order of what is shared, which tells nothing. */
  private static List<Household> households(List<List<String>> homes) {
    return IntStream.range(0, homes.size())
        .mapToObj(i -> new Household("home-" + i, Set.copyOf(homes.get(i))))
        .toList();
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
