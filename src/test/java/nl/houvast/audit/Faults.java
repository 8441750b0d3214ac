package nl.houvast.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.audit.verify.LogLine;

/**
 * A graph and a disk that fail now and then, as the world does it: before they begin, halfway, and
 * after all was done but before anybody heard of it.
 */
final class Faults {
  final AtomicInteger injected = new AtomicInteger();
  private final Random random;
  private volatile boolean on = true;

  Faults(long seed) {
    random = new Random(seed);
  }

  void off() {
    on = false;
  }

  private boolean now() {
    boolean now = on && random.nextInt(4) == 0;
    if (now) {
      injected.incrementAndGet();
    }
    return now;
  }

  Disk disk() {
    return (file, bytes) -> {
      boolean now = now();
      int much = !now ? bytes.length : random.nextInt(bytes.length + 1);
      if (much > 0) {
        Disk.REAL.append(file, Arrays.copyOf(bytes, much));
      }
      if (now) {
        throw new IOException("No space left on device: " + nameOf(file));
      }
    };
  }

  /** A disk on which nothing can be written. */
  Disk broken() {
    return (file, bytes) -> {
      injected.incrementAndGet();
      throw new IOException("No space left on device: " + nameOf(file));
    };
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  Ledger ledger(Ledger real) {
    return new Ledger() {
      @Override
      public Head head(String stream) {
        if (now()) {
          throw new IllegalStateException("the graph is away");
        }
        return real.head(stream);
      }

      @Override
      public void append(String stream, Head end, List<LogLine> lines) {
        boolean now = now();
        if (!now || random.nextBoolean()) {
          real.append(stream, end, lines);
        }
        if (now) {
          throw new IllegalStateException("the connection broke off, perhaps after the commit");
        }
      }

      @Override
      public List<LogLine> after(String stream, long seq, int most) {
        return real.after(stream, seq, most);
      }
    };
  }
}
