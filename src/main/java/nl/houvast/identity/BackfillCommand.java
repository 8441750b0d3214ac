package nl.houvast.identity;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code ./houvast backfill}: decides what nobody has looked at, tells how far it is, and ends.
 * When the application is stopped meanwhile (Ctrl-C), the batch at hand is finished and the rest is
 * left for the next time.
 */
@Component
@Order
@ConditionalOnBooleanProperty(BackfillCommand.PROPERTY)
class BackfillCommand implements ApplicationRunner, SmartLifecycle {
  static final String PROPERTY = "houvast.identity.backfill";
  private static final int AT_ONCE = 50;
  private static final long TOLD_EVERY = TimeUnit.SECONDS.toNanos(5);
  private final Backfill backfill;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean cancelled;
  private volatile boolean running;
  private long told;

  BackfillCommand(Backfill backfill) {
    this.backfill = backfill;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    running = true;
    long began = System.nanoTime();
    Backfill.Progress reached;
    try {
      reached = backfill.run(AT_ONCE, progress -> tell(progress, began), () -> cancelled);
    } finally {
      running = false;
      ended.countDown();
    }
    System.out.println(line(reached, began) + (cancelled ? ", stopped; again to go on" : ", done"));
    if (!cancelled) {
      System.exit(reached.failed() == 0 ? 0 : 1);
    }
  }

  private void tell(Backfill.Progress progress, long began) {
    if (System.nanoTime() - told > TOLD_EVERY) {
      told = System.nanoTime();
      System.out.println(line(progress, began));
    }
  }

  private static String line(Backfill.Progress progress, long began) {
    double seconds = (System.nanoTime() - began) / 1e9;
    return String.format(
        Locale.ROOT,
        "%,d of %,d signals decided, %d failed, %.0f a second",
        progress.done() - progress.failed(),
        progress.all(),
        progress.failed(),
        progress.done() / seconds);
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the graph closes: lets the batch at hand end. */
  @Override
  public void stop() {
    cancelled = true;
    try {
      if (told > 0 && !ended.await(1, TimeUnit.MINUTES)) {
        System.out.println(
            "The batch at hand did not end in a minute; the next time does it anew.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
