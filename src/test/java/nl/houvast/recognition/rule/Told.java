package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A family as the rules see it, told signal by signal. */
final class Told {
  private final List<Family.Told> told = new ArrayList<>();
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
    told.add(new Family.Told(fact(signal), Map.of(person, "SUBJECT")));
    return this;
  }

  Told violence(String from, String to, Signal signal) {
    told.add(new Family.Told(fact(signal), Map.of(from, "ACTOR", to, "TARGET")));
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

  Optional<Evaluation.Outcome> under(String rule, String asOf) {
    var family = new Family(told, List.of(), births);
    return new Evaluation(RuleReader.read(rule), family, new Births(births), 6)
        .asOf(LocalDate.parse(asOf));
  }
}
