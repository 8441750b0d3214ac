package nl.houvast.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the mirror of the log from the command line. The exit code says what was found: 0 whole, 1
 * cannot read or wrong use, 2 altered, 3 gap, double or other order, 4 ends before the last
 * checkpoint, 5 a checkpoint or its signature is not valid. (6, graph and mirror differ, is for the
 * running application, which has the graph.) Of several findings all are printed; the code is the
 * first of 5, 2, 3, 4, 6 among them.
 */
public final class Verify {
  private final VerifyArguments asked;
  private final PrintStream out;

  private Verify(VerifyArguments asked, PrintStream out) {
    this.asked = asked;
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** Never stops the process; answers the exit code. */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      return new Verify(VerifyArguments.of(arguments), out).all();
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("The log cannot be read: " + e.getMessage());
    }
    return 1;
  }

  private int all() throws IOException {
    Path root = asked.mirror();
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException("There is no log in " + root + ".");
    }
    var streams =
        Mirror.streams(root).stream()
            .filter(s -> asked.stream() == null || s.equals(asked.stream()))
            .toList();
    if (streams.isEmpty()) {
      throw new IllegalArgumentException("There is no such stream in " + root + ".");
    }
    var findings = new ArrayList<Finding>();
    for (String stream : streams) {
      findings.addAll(one(stream));
    }
    int code = Finding.exitCode(findings);
    out.println(code == 0 ? "Whole." : "Not as it was written (" + code + ").");
    return code;
  }

  private List<Finding> one(String stream) throws IOException {
    var mirror = new Mirror(asked.mirror().resolve(stream));
    Seals seals = seals(stream, mirror);
    var verifier = new Verifier(stream, seals, asked.from(), asked.to());
    long began = System.nanoTime();
    int torn = mirror.read(verifier::take);
    var result = verifier.finish();
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(
        "Stream %s: %,d lines up to number %d in %.2f s, head %s%n",
        stream, result.lines(), result.last(), seconds, result.headHash());
    out.println(sealed(seals));
    if (torn > 0) {
      out.println(
          "  The last line was broken off while it was written; the next start completes it.");
    }
    result.findings().forEach(f -> out.println("  " + f));
    return result.findings();
  }

  private Seals seals(String stream, Mirror mirror) throws IOException {
    var lines =
        asked.checkpoint() == null ? mirror.seals() : Files.readAllLines(asked.checkpoint());
    if (lines.isEmpty()) {
      return Seals.none(stream);
    }
    Path key = asked.key() == null ? asked.mirror().resolve(Mirror.PUBLIC_KEY) : asked.key();
    return Seals.of(stream, lines, Keys.publicKey(key));
  }

  private static String sealed(Seals seals) {
    return seals.all().isEmpty()
        ? "  No checkpoint yet: lines that were cut off at the end would not be missed."
        : "  %d checkpoints, the last at number %d."
            .formatted(seals.all().size(), seals.all().getLast().last());
  }
}
