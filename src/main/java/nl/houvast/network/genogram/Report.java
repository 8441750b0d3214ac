package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.houvast.network.genogram.Family.Nature;
import nl.houvast.network.genogram.Family.Status;
import nl.houvast.network.genogram.Family.Violence;

/**
 * What one source reports: who did something to whom.
 *
 * @param actors ids of persons; whom nobody knows yet is left out
 * @param indicates the concepts that the source ticked, by their code
 * @param label the source in a word
 * @param source the source in full, with day and nature
 */
public record Report(
    List<String> actors,
    List<String> targets,
    List<String> indicates,
    Status status,
    Nature nature,
    boolean disputed,
    String label,
    String source) {
  private static final String BOTH_WAYS = "REL-BIDIRECTIONAL";
  private static final String NO_LINE = "NAT-WITNESSING";

  /** The kinds that have a line of their own; explorer.md, 7. */
  private static final Map<String, Code> LINES =
      Map.of(
          "NAT-PHYSICAL", Code.PHYSICAL,
          "NAT-PSYCHOLOGICAL", Code.PSYCHOLOGICAL,
          "NAT-SEXUAL", Code.SEXUAL,
          "NAT-NEGLECT-PHYSICAL", Code.NEGLECT,
          "NAT-NEGLECT-EMOTIONAL", Code.NEGLECT,
          "NAT-COERCIVE-CONTROL", Code.CONTROL,
          "NAT-STALKING", Code.STALKING);

  public Report {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    indicates = List.copyOf(indicates);
  }

  private record Line(Direction direction, Code code) {}

  /**
   * A line for each pair, direction and kind, as sure as the surest who tells of it, with all who
   * do. It is contested as soon as one of them is.
   */
  public static List<Violence> lines(List<Report> reports) {
    Map<Line, List<Report>> told = new LinkedHashMap<>();
    reports.forEach(
        r -> r.told().forEach(line -> told.computeIfAbsent(line, l -> new ArrayList<>()).add(r)));
    return told.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
  }

  private static Violence line(Line line, List<Report> all) {
    var sure = all.stream().sorted(Comparator.comparing(Report::status)).toList();
    Report first = sure.getFirst();
    return new Violence(
        line.direction().from(),
        line.direction().to(),
        line.code(),
        line.direction().bothWays(),
        first.status(),
        first.nature(),
        sure.stream().anyMatch(Report::disputed),
        first.label(),
        String.join("; ", sure.stream().map(Report::source).toList()));
  }

  private List<Line> told() {
    boolean bothWays = indicates.contains(BOTH_WAYS);
    var lines = new ArrayList<Line>();
    for (String actor : actors) {
      for (String target : targets) {
        Direction direction = Direction.of(actor, target, bothWays);
        codes().forEach(code -> lines.add(new Line(direction, code)));
      }
    }
    return lines.stream().distinct().toList();
  }

  /** The general line stands for kinds without one of their own, where no other tells more. */
  private Set<Code> codes() {
    var codes = EnumSet.noneOf(Code.class);
    indicates.stream().map(LINES::get).filter(Objects::nonNull).forEach(codes::add);
    boolean other = indicates.stream().anyMatch(c -> c.startsWith("NAT-") && !c.equals(NO_LINE));
    return codes.isEmpty() && other ? EnumSet.of(Code.VIOLENCE) : codes;
  }
}
