package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.houvast.access.Row;
import nl.houvast.access.Sight;
import nl.houvast.recognition.rule.Births;
import nl.houvast.recognition.rule.Compiled;
import nl.houvast.recognition.rule.Found;
import nl.houvast.recognition.rule.SignalFact;
import org.jspecify.annotations.Nullable;

/** What the rules ask of one case, within one sight; the same question is asked once. */
final class CaseRows implements Found.Rows {
  private final Sight sight;
  private final Map<Compiled, List<Found>> asked = new HashMap<>();
  private @Nullable List<Birth> born;

  private record Birth(String organisation, Births.Written written) {}

  CaseRows(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<Found> of(Compiled statement) {
    List<Found> before = asked.get(statement);
    if (before == null) {
      before =
          sight.rows(
              statement.cypher(), statement.parameters(), row -> found(statement.shape(), row));
      asked.put(statement, before);
    }
    return before;
  }

  private static Found found(Compiled.Shape shape, Row row) {
    return switch (shape) {
      case DIRECTED ->
          new Found.Directed(
              signal(row), row.id("from"), row.id("to"), row.text("tie"), row.date("tieOn"));
      case ABOUT -> new Found.About(signal(row), row.id("person"), row.id("role"));
      case PARENT ->
          new Found.Parent(
              row.id("from"),
              row.id("to"),
              row.id("tie"),
              Objects.requireNonNullElse(row.date("tieOn"), LocalDate.MIN));
    };
  }

  private static SignalFact signal(Row row) {
    return new SignalFact(
        row.id("signal"),
        row.id("kind"),
        row.id("nature"),
        Objects.requireNonNull(row.date("happenedOn")),
        Objects.requireNonNull(row.date("happenedUntil")),
        Objects.requireNonNull(row.date("reportedOn")),
        row.id("firstStatus"),
        row.texts("revisions").stream().map(CaseRows::revision).toList(),
        row.id("sourceType"),
        row.id("organisation"),
        row.texts("organisationName").stream().findFirst().orElse(""),
        row.text("closureReason"),
        row.number("leftOpen"),
        Set.copyOf(row.texts("concepts")));
  }

  private static SignalFact.Revision revision(String text) {
    int space = text.indexOf(' ');
    return new SignalFact.Revision(
        LocalDate.parse(text.substring(0, space)), text.substring(space + 1));
  }

  /** The birth dates of all sources. */
  Births births() {
    return new Births(born().stream().map(Birth::written).toList());
  }

  /** Those that one organisation wrote. */
  Births births(String organisation) {
    return new Births(
        born().stream()
            .filter(b -> b.organisation().equals(organisation))
            .map(Birth::written)
            .toList());
  }

  private List<Birth> born() {
    List<Birth> before = born;
    if (before == null) {
      before =
          sight.rows(
              RecognitionQueries.BORN,
              Map.of(),
              row ->
                  new Birth(
                      row.id("organisation"),
                      new Births.Written(
                          row.id("person"),
                          Objects.requireNonNull(row.date("born")),
                          Objects.requireNonNull(row.date("recordedOn")))));
      born = before;
    }
    return before;
  }
}
