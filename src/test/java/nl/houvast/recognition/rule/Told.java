package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A family as the rules see it, told row by row; the statements themselves are asked elsewhere. */
final class Told implements Found.Rows {
  private final List<Found> rows = new ArrayList<>();
  private final List<Births.Written> births = new ArrayList<>();
  private int signals;

  /** One signal about to be told; by the police, a confirmed fact, until said otherwise. */
  static final class Signal {
    private final LocalDate on;
    private LocalDate until;
    private String by = "POLICE";
    private String organisation = "POLICE";
    private String kind = "CONCERN";
    private String nature = "FACT";
    private Set<String> concepts = Set.of();

    private Signal(LocalDate on) {
      this.on = on;
      this.until = on;
    }

    Signal until(String day) {
      until = LocalDate.parse(day);
      return this;
    }

    Signal by(String type) {
      by = type;
      organisation = type;
      return this;
    }

    Signal kind(String code) {
      kind = code;
      return this;
    }

    Signal nature(String code) {
      nature = code;
      return this;
    }

    Signal indicates(String... codes) {
      concepts = Set.of(codes);
      return this;
    }
  }

  static Signal on(String day) {
    return new Signal(LocalDate.parse(day));
  }

  Told born(String person, String day, String recordedOn) {
    births.add(new Births.Written(person, LocalDate.parse(day), LocalDate.parse(recordedOn)));
    return this;
  }

  Told about(String person, Signal signal) {
    rows.add(new Found.About(fact(signal), person, "SUBJECT"));
    return this;
  }

  Told violence(String from, String to, Signal signal) {
    rows.add(new Found.Directed(fact(signal), from, to, null, null));
    return this;
  }

  private SignalFact fact(Signal s) {
    return new SignalFact(
        "s" + ++signals,
        s.kind,
        s.nature,
        s.on,
        s.until,
        s.until,
        "CONFIRMED",
        List.of(),
        s.by,
        s.organisation,
        s.organisation,
        null,
        0,
        s.concepts);
  }

  @Override
  public List<Found> of(Compiled statement) {
    return rows.stream()
        .filter(r -> shape(r) == statement.shape())
        .filter(r -> in(statement, r))
        .toList();
  }

  private static Compiled.Shape shape(Found row) {
    return switch (row) {
      case Found.Directed d -> Compiled.Shape.DIRECTED;
      case Found.About a -> Compiled.Shape.ABOUT;
      case Found.Parent p -> Compiled.Shape.PARENT;
    };
  }

  /** What the statement itself would have left out, as far as these families need it. */
  private static boolean in(Compiled statement, Found row) {
    Map<String, Object> asked = statement.parameters();
    return !(row instanceof Found.About about)
        || (!(asked.get("any") instanceof List<?> any)
                || any.contains("")
                || any.stream().anyMatch(about.signal().concepts()::contains))
            && (!(asked.get("notKinds") instanceof List<?> not)
                || !not.contains(about.signal().kind()));
  }

  Optional<Evaluation.Outcome> under(String rule, String asOf) {
    return new Evaluation(RuleReader.read(rule), this, new Births(births), 6)
        .asOf(LocalDate.parse(asOf));
  }
}
