package nl.houvast.audit.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes along the lines of a stream and holds them against its seals. */
final class Sealing {
  private final List<Checkpoint> seals;
  private int next;
  private @Nullable Merkle merkle;

  Sealing(List<Checkpoint> seals) {
    this.seals = seals;
  }

  /** A line of this seal is missing or wrong, which was said already: its root will not tell. */
  void lost() {
    merkle = null;
  }

  /** What is wrong at this line, or null. */
  @Nullable String take(long seq, String hash) {
    while (next < seals.size() && seals.get(next).last() < seq) {
      onward();
    }
    if (next == seals.size()) {
      return null;
    }
    Checkpoint seal = seals.get(next);
    if (seq == seal.first()) {
      merkle = new Merkle();
    }
    if (merkle != null) {
      merkle.add(hash);
    }
    return seq == seal.last() ? end(seal, hash) : null;
  }

  private @Nullable String end(Checkpoint seal, String hash) {
    boolean whole =
        seal.headHash().equals(hash) && (merkle == null || merkle.root().equals(seal.merkleRoot()));
    onward();
    return whole ? null : "it was written anew: the checkpoint made here says otherwise";
  }

  private void onward() {
    next++;
    merkle = null;
  }
}
