package nl.houvast.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.houvast.audit.verify.Checkpoint;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Merkle;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.graph.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what was written: at the end of each UTC day and at a clean stop. A seal that cannot be
 * made is told in the log of the application and tried again; it keeps nobody from reading. For the
 * thread of the appender.
 */
final class Sealer {
  private static final Logger log = LoggerFactory.getLogger(Sealer.class);
  private final LogFiles files;
  private final SigningKey key;
  private final @Nullable Path copy;
  private final Clock clock;
  private volatile @Nullable Checkpoint latest;
  private @Nullable LogLine last;
  private volatile @Nullable Instant oldest;
  private Merkle unsealed = new Merkle();

  /**
   * @param copy the folder elsewhere that gets each seal too
   */
  Sealer(LogFiles files, Path root, @Nullable Path copy, Clock clock) {
    this.files = files;
    key = new SigningKey(root);
    this.copy = copy;
    this.clock = clock;
  }

  /** Takes up what the mirror holds behind the latest seal. */
  void open() throws IOException {
    LogFiles.mend(file());
    var seals = new Mirror(files.folder()).seals();
    latest = seals.isEmpty() ? null : Checkpoint.of(seals.getLast());
    nothingUnsealed();
    files.after(latest == null ? 0 : latest.last(), this::take);
  }

  /** A line that stands in the mirror now; one that was told before is left aside. */
  void take(LogLine line) {
    if (line.seq() == next()) {
      unsealed.add(line.hash());
      if (oldest == null) {
        oldest = Instant.parse(Objects.requireNonNull(line.get(Field.AT)));
      }
      last = line;
    }
  }

  private long next() {
    return (latest == null ? 0 : latest.last()) + unsealed.count() + 1;
  }

  /** Before the first line of a new day. */
  void beforeDay(String day) {
    if (last != null && !LogFiles.day(last).equals(day)) {
      seal();
    }
  }

  void seal() {
    if (last == null) {
      return;
    }
    try {
      var seal =
          Checkpoint.signed(
              files.stream(), latest, last.hash(), unsealed, clock.instant().toString(), key());
      LogFiles.mend(file());
      Disk.REAL.append(file(), line(seal.json()));
      latest = seal;
      nothingUnsealed();
      if (copy != null) {
        handOver(copy);
      }
    } catch (IOException | RuntimeException e) {
      log.warn("The log could not be sealed; it is tried again: {}", e.toString());
    }
  }

  private void nothingUnsealed() {
    unsealed = new Merkle();
    last = null;
    oldest = null;
  }

  /** When the first line was written that no seal covers; null when all are sealed. */
  @Nullable Instant unsealedSince() {
    return oldest;
  }

  private Path file() {
    return files.folder().resolve(Mirror.SEALS);
  }

  private static byte[] line(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Adds what the copy lacks; never changes a seal that it has. */
  private void handOver(Path folder) throws IOException {
    var here = new Mirror(files.folder()).seals();
    Path file = OwnerOnly.folder(folder).resolve(files.stream() + "." + Mirror.SEALS);
    LogFiles.mend(file);
    List<String> there = Files.exists(file) ? Files.readAllLines(file) : List.of();
    if (there.size() > here.size() || !here.subList(0, there.size()).equals(there)) {
      log.error("The seals in {} differ from our own: run ./houvast audit verify.", file);
      return;
    }
    for (String seal : here.subList(there.size(), here.size())) {
      Disk.REAL.append(file, line(seal));
    }
  }

  /** Signs an answer for somebody outside. */
  PrivateKey key() throws IOException {
    return key.read(latest == null);
  }

  /** When the latest seal was made; null when there is none yet. */
  @Nullable Instant sealedAt() {
    Checkpoint seal = latest;
    return seal == null ? null : Instant.parse(seal.at());
  }
}
