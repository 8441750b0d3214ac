package nl.houvast.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Gateway;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.graph.Afterwards;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concepts;
import nl.houvast.signal.Reception;
import nl.houvast.signal.Signals;
import nl.houvast.signal.wire.Reading;
import nl.houvast.signal.wire.SignalReader;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The invented families: each signal by the account of its own source, then each case file by its
 * team. What is on record already, and a case file that is open already, stay as they are; what a
 * stop left undone is done at the next start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "houvast.demo.cases", matchIfMissing = true)
@Order(30)
class CaseLoading implements SeedLoading {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final SeedFiles files;
  private final DemoActing acting;
  private final Signals signals;
  private final CaseFiles caseFiles;
  private final Concepts concepts;
  private final Gateway gateway;
  private final Afterwards afterwards;

  CaseLoading(
      SeedFiles files,
      DemoActing acting,
      Signals signals,
      CaseFiles caseFiles,
      Concepts concepts,
      Gateway gateway,
      Afterwards afterwards) {
    this.files = files;
    this.acting = acting;
    this.signals = signals;
    this.caseFiles = caseFiles;
    this.concepts = concepts;
    this.gateway = gateway;
    this.afterwards = afterwards;
  }

  /** A case file that is to be there, and the ids of its signals. */
  private record Wanted(SeedFiles.SeedFile file, Scenario.Case casefile, List<String> signals) {}

  private static final class Tally {
    int kept;
    int known;
    int opened;
  }

  @Override
  public String load() {
    var tally = new Tally();
    var wanted = new ArrayList<Wanted>();
    files.matching("casefiles/*.json").forEach(file -> handIn(file, wanted, tally));
    if (tally.kept > 0) {
      afterwards.await(PATIENCE);
    }
    wanted.stream().filter(this::waits).forEach(casefile -> open(casefile, tally));
    if (tally.opened > 0) {
      afterwards.await(PATIENCE);
    }
    return "%d signals of %d families (%d new), %d case files opened"
        .formatted(tally.kept + tally.known, wanted.size(), tally.kept, tally.opened);
  }

  private void handIn(SeedFiles.SeedFile file, List<Wanted> wanted, Tally tally) {
    try {
      var scenario = Scenario.of(file.path(), file.text());
      Map<String, String> ids = new HashMap<>();
      for (var step : scenario.steps()) {
        String id = handIn(file, step, tally);
        if (id != null) {
          ids.put(step.id(), id);
        }
      }
      var casefile = scenario.casefile();
      if (casefile != null) {
        var inCase = casefile.signals().stream().map(ids::get).filter(Objects::nonNull).toList();
        wanted.add(new Wanted(file, casefile, inCase));
      }
    } catch (Scenario.Unreadable e) {
      SeedFiles.unreadable(file, Objects.requireNonNull(e.getMessage()));
    }
  }

  private @Nullable String handIn(SeedFiles.SeedFile file, Scenario.Step step, Tally tally) {
    switch (SignalReader.read(step.body(), concepts::knows, signals.today())) {
      case Reading.Bad(var faults) -> {
        var first = faults.getFirst();
        SeedFiles.unreadable(file, step.id() + " " + first.field() + " (" + first.code() + ")");
        return null;
      }
      case Reading.Good(var signal) -> {
        var answer = acting.as(step.account(), () -> signals.receive(signal));
        return SeedFiles.taken(file, answer) ? id(file, step, answer.orThrow(), tally) : null;
      }
    }
  }

  private static @Nullable String id(
      SeedFiles.SeedFile file, Scenario.Step step, Reception reception, Tally tally) {
    return switch (reception) {
      case Reception.Kept(var receipt) -> {
        tally.kept++;
        yield receipt.id();
      }
      case Reception.Known(var receipt) -> {
        tally.known++;
        yield receipt.id();
      }
      case Reception.Conflict() -> {
        SeedFiles.taken(file, Answer.refused("signal-conflict", step.number()));
        yield null;
      }
    };
  }

  private boolean waits(Wanted wanted) {
    var intake = gateway.job("demo.load", List.of(Gateway.intakeOf(wanted.casefile().region())));
    return !wanted.signals().isEmpty()
        && signals.among(intake, wanted.signals()).size() == wanted.signals().size();
  }

  private void open(Wanted wanted, Tally tally) {
    var answer =
        acting.as(
            wanted.casefile().openedBy(),
            () -> caseFiles.open(wanted.casefile().title(), wanted.signals()));
    if (SeedFiles.taken(wanted.file(), answer)) {
      tally.opened++;
    }
  }
}
