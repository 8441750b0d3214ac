package nl.houvast.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.CommonTerms;
import nl.houvast.identity.linkage.Frequencies;
import nl.houvast.identity.linkage.Model;
import nl.houvast.identity.linkage.ModelFile;
import nl.houvast.identity.linkage.Starting;
import nl.houvast.identity.linkage.Training;
import nl.houvast.identity.linkage.Traits;

/**
 * {@code ./houvast linkage train}: learns a model from the signals in a folder, or from invented
 * families when none is given. Never reads a truth file; thresholds are those of the start.
 */
public final class LinkageTraining {
  private static final int PERSONS = 6000;
  private static final long SEED = 1;

  public static void main(String[] arguments) throws Exception {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--data", "");
    options.put("--version", "1");
    options.put("--out", "target/linkage/model.json");
    for (int i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length || options.put(arguments[i], arguments[i + 1]) == null) {
        System.err.println("For example: ./houvast linkage train " + options);
        System.exit(1);
      }
    }
    Path folder = Path.of(options.get("--data"));
    String told = "the signals in " + folder.getFileName();
    if (options.get("--data").isEmpty()) {
      folder = Path.of("target/linkage/invented");
      InventedFamilies.write(folder, PERSONS, SEED);
      told =
          "invented families (%d persons, seed %d) of our own; on no published set"
              .formatted(PERSONS, SEED);
    }
    List<Traits> entries;
    try {
      entries = new OwnSet(folder, Set.of()).entries().stream().map(Traits::of).toList();
    } catch (LinkageSet.Unreadable unreadable) {
      System.err.println(unreadable.getMessage());
      System.exit(2);
      return;
    }
    byte[] signals = Files.readAllBytes(folder.resolve("signals.csv"));
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signals));
    Model start = Starting.model();
    Model learned = Training.of(entries, start, SEED);
    var model =
        new Model(
            options.get("--version"),
            learned.levels(),
            start.priors(),
            start.thresholds(),
            new Model.TrainedOn(told, entries.size(), sha256),
            LocalDate.now(java.time.ZoneOffset.UTC));
    Path out = Path.of(options.get("--out"));
    Files.createDirectories(out.toAbsolutePath().getParent());
    ModelFile.write(model, out);
    String terms = out.getFileName().toString().replace("model", "terms").replace(".json", ".tsv");
    CommonTerms.write(Frequencies.of(entries), told, out.resolveSibling(terms));
    System.out.println("Trained on " + told + ": " + entries.size() + " signals.");
    System.out.println("Written to " + out);
  }

  private LinkageTraining() {}
}
