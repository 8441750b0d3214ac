package nl.houvast.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.houvast.access.Witness;
import nl.houvast.audit.verify.Finding;
import nl.houvast.audit.verify.Keys;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.audit.verify.Seals;
import nl.houvast.audit.verify.Verifier;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the log of this instance is what was written: its mirror with chain and seals, and the
 * graph line by line against the mirror. Only for a privacy officer; it is itself a line.
 */
@Component
public class Verification {
  private final Audit audit;
  private final Witness witness;
  private final LineWriter writer;
  private final Ledger ledger;

  Verification(Audit audit, Witness witness, LineWriter writer, Ledger ledger) {
    this.audit = audit;
    this.witness = witness;
    this.writer = writer;
    this.ledger = ledger;
  }

  /** Where it is no longer what was written; the code is the exit code of the command. */
  public record Break(String stream, long seq, int code, String what) {}

  /** What was found over all lines that stood when the question came. */
  public record Verified(boolean intact, long lines, String headHash, @Nullable Break firstBreak) {}

  public Answer<Verified> run() {
    return audit.officer().map(this::run);
  }

  private Verified run(Actor officer) {
    witness.witness(List.of(Audit.oversight(officer, "audit.verify", null, null)));
    try {
      return verified(writer.files().folder(), ledger, writer.appender().end());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lines up to this end. */
  static Verified verified(Path folder, Ledger ledger, Head end) throws IOException {
    return verified(folder, ledger, Start.BEGINNING, end);
  }

  /**
   * Where a run begins: the last line of the one before.
   *
   * @param day the file in which that line stands
   */
  record Start(Head head, String day) {
    static final Start BEGINNING = new Start(new Head(0, ""), "");
  }

  /**
   * From the line that an earlier run ended with, which must still be the same. Reads nothing that
   * comes after this end, so that whoever writes meanwhile disturbs nothing.
   */
  static Verified verified(Path folder, Ledger ledger, Start start, Head end) throws IOException {
    String stream = String.valueOf(folder.getFileName());
    var mirror = new Mirror(folder);
    var findings = new ArrayList<Finding>();
    long first = Math.max(1, start.head().seq());
    var verifier = new Verifier(stream, seals(stream, folder, mirror, findings), first, end.seq());
    // What is packed left the graph; its chain and its seals are checked as those of any line.
    long packed = Math.min(mirror.packedTo(), end.seq());
    var sides = new Sides(ledger, stream, Math.max(first - 1, packed), end.seq());
    var met = new boolean[] {start.head().seq() == 0};
    mirror.read(
        start.day(),
        text -> {
          verifier.take(text);
          sides.take(text);
          met[0] |= text.endsWith(start.head().hash() + "\"}");
        });
    if (!met[0]) {
      findings.add(
          new Finding(
              Finding.Kind.ALTERED,
              stream,
              first,
              "the line is not the one that was checked before"));
    }
    var result = verifier.finish();
    findings.addAll(result.findings());
    if (result.last() < end.seq()) {
      findings.add(
          new Finding(Finding.Kind.CUT, stream, result.last() + 1, "the mirror ended here"));
    }
    findings.addAll(sides.finish());
    Finding worst = Finding.first(findings);
    return new Verified(
        worst == null,
        result.lines(),
        end.hash(),
        worst == null ? null : new Break(stream, worst.seq(), worst.kind().code(), worst.what()));
  }

  private static Seals seals(String stream, Path folder, Mirror mirror, List<Finding> findings)
      throws IOException {
    var lines = mirror.seals();
    if (lines.isEmpty()) {
      return Seals.none(stream);
    }
    Path key = folder.resolveSibling(Mirror.PUBLIC_KEY);
    if (!Files.exists(key)) {
      findings.add(new Finding(Finding.Kind.SEAL, stream, 1, "the public key is missing"));
      return Seals.none(stream);
    }
    return Seals.of(stream, lines, Keys.publicKey(key));
  }
}
