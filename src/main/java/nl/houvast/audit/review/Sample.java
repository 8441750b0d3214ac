package nl.houvast.audit.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A sample that anybody can draw again from the log: the lines of which {@code SHA-256(seed ‖
 * hash)} is smallest. The seed is the hash of the last line of the week, so nobody knew it
 * beforehand, and whoever changes it changes the chain.
 */
public final class Sample {
  private static final int LEAST = 20;
  private final String seed;
  private final int size;
  private final PriorityQueue<Ticket> drawn =
      new PriorityQueue<>(Comparator.comparing(Ticket::number, Arrays::compareUnsigned).reversed());

  private record Ticket(byte[] number, Reading reading) {}

  private Sample(String seed, int size) {
    this.seed = seed;
    this.size = size;
  }

  /** One in a hundred of so many lines, and never fewer than twenty. */
  public static Sample of(long lines, String seed) {
    return new Sample(seed, (int) Math.max(LEAST, Math.ceilDiv(lines, 100)));
  }

  public void take(Reading reading) {
    drawn.add(
        new Ticket(number(reading.hash().isEmpty() ? reading.id() : reading.hash()), reading));
    if (drawn.size() > size) {
      drawn.remove();
    }
  }

  private byte[] number(String hash) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((seed + hash).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In the order of the log. */
  public List<Reading> drawn() {
    return drawn.stream()
        .map(Ticket::reading)
        .sorted(Comparator.comparing(Reading::at).thenComparing(Reading::id))
        .toList();
  }
}
