package nl.houvast.audit.verify;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checkpoints of one stream, each checked against the key and the one before it. */
public final class Seals {
  private final String stream;
  private final @Nullable PublicKey key;
  private final List<Checkpoint> all = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Seals(String stream, @Nullable PublicKey key) {
    this.stream = stream;
    this.key = key;
  }

  /** No seals at all. */
  public static Seals none(String stream) {
    return new Seals(stream, null);
  }

  /** The lines of a file of seals; what belongs to another stream is left aside. */
  public static Seals of(String stream, List<String> lines, PublicKey key) {
    var seals = new Seals(stream, key);
    lines.forEach(seals::take);
    return seals;
  }

  private void take(String line) {
    try {
      var seal = Checkpoint.of(line);
      if (seal.stream().equals(stream)) {
        check(seal);
        all.add(seal);
      }
    } catch (IllegalArgumentException e) {
      found(next(), "a checkpoint cannot be read: " + e.getMessage());
    }
  }

  private void check(Checkpoint seal) {
    Checkpoint before = all.isEmpty() ? null : all.getLast();
    if (key == null || !seal.signedWith(key)) {
      found(seal.first(), "the signature of the checkpoint at " + seal.last() + " is not valid");
    } else if (before == null ? seal.previous() != null : !before.hash().equals(seal.previous())) {
      found(seal.first(), "the checkpoint at " + seal.last() + " does not follow the one before");
    } else if (seal.first() != next() || seal.count() != seal.last() - seal.first() + 1) {
      found(seal.first(), "the checkpoint at " + seal.last() + " does not join the one before");
    }
  }

  private long next() {
    return all.isEmpty() ? 1 : all.getLast().last() + 1;
  }

  private void found(long seq, String what) {
    findings.add(new Finding(Finding.Kind.SEAL, stream, seq, what));
  }

  public List<Checkpoint> all() {
    return List.copyOf(all);
  }

  List<Finding> findings() {
    return findings;
  }
}
