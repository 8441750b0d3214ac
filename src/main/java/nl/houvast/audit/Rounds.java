package nl.houvast.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.houvast.access.Ground;
import nl.houvast.access.Witness;
import nl.houvast.audit.Verification.Start;
import nl.houvast.audit.Verification.Verified;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after the log each hour: seals what waits too long, checks what is new and at the first
 * round of a day all of it; packs what is old; and searches for what has to be looked at again.
 * Acts as Houvast itself, and says so in the log.
 */
@Component
@EnableScheduling
public class Rounds {
  private static final Logger log = LoggerFactory.getLogger(Rounds.class);
  private static final Actor HOUVAST =
      new Actor("houvast", "Houvast", Set.of("JOB"), "houvast", "Houvast", null);
  private static final Duration SEALED_WITHIN = Duration.ofHours(22);
  private final LineWriter writer;
  private final Ledger ledger;
  private final Gathering gathering;
  private final Archive archive;
  private final Clock clock;
  private Start checked = Start.BEGINNING;
  private @Nullable LocalDate checkedWhole;
  private volatile @Nullable Verified latest;
  private volatile @Nullable Instant latestAt;

  Rounds(LineWriter writer, Ledger ledger, Gathering gathering, Archive archive, Clock clock) {
    this.writer = writer;
    this.ledger = ledger;
    this.gathering = gathering;
    this.archive = archive;
    this.clock = clock;
  }

  /**
   * How the log itself is.
   *
   * @param sealedAt the latest seal; null when there is none yet
   * @param checkedAt the latest check by Houvast itself; null before the first round after a start
   */
  public record State(
      Alarm alarm,
      @Nullable Instant sealedAt,
      @Nullable Instant checkedAt,
      @Nullable Verified checked) {}

  /** Tells nothing of what is in the log. */
  public State state() {
    Verified found = latest;
    Alarm alarm =
        found != null && !found.intact()
            ? Alarm.BROKEN
            : Alarm.of(writer.sealer().unsealedSince(), clock.instant());
    return new State(alarm, writer.sealer().sealedAt(), latestAt, found);
  }

  @Scheduled(
      initialDelayString = "${houvast.audit.rounds:PT1H}",
      fixedDelayString = "${houvast.audit.rounds:PT1H}")
  synchronized void round() {
    if (writer.isRunning()) {
      tried("seal", this::seal);
      tried("check", this::check);
      tried("search", gathering::gather);
    }
  }

  private interface Work {
    void run() throws IOException, ExecutionException, TimeoutException, InterruptedException;
  }

  /** What fails keeps the rest of the round from nothing; it is tried again at the next. */
  private static void tried(String what, Work work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | ExecutionException | TimeoutException | RuntimeException e) {
      log.error("The round of the log could not {}; it is tried again", what, e);
    }
  }

  private void seal() throws ExecutionException, TimeoutException, InterruptedException {
    Instant waits = writer.sealer().unsealedSince();
    if (waits != null && !clock.instant().isBefore(waits.plus(SEALED_WITHIN))) {
      writer.appender().seal();
    }
  }

  private void check() throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    boolean whole = !today.equals(checkedWhole);
    writer.witness(List.of(line(whole ? "audit.verify.all" : "audit.verify.new")));
    Head end = writer.appender().end();
    var found =
        Verification.verified(
            writer.files().folder(), ledger, whole ? Start.BEGINNING : checked, end);
    latest = found;
    latestAt = clock.instant();
    if (found.intact()) {
      if (whole) {
        archive.pack(today);
      }
      checkedWhole = today;
      checked = new Start(end, writer.files().latestDay());
    } else {
      checkedWhole = null;
      log.error("The log is not what was written: {}", found.firstBreak());
    }
  }

  private static Witness.Line line(String activity) {
    return new Witness.Line(
        HOUVAST,
        activity,
        "R",
        "done",
        null,
        Level.L0,
        new Ground("OPERATION", "JOB"),
        "R-JOB",
        null,
        null,
        null,
        0,
        null,
        null);
  }
}
