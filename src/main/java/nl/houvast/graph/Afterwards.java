package nl.houvast.graph;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The work that follows a commit ({@link AfterCommit}), one piece after another in the order of the
 * commits. A reader that must see the consequences of earlier writes waits for it; a writer never
 * does, so that how long an answer takes tells nothing about what was found.
 */
public final class Afterwards implements AutoCloseable, SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Afterwards.class);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("afterwards").factory());
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private final Object settled = new Object();

  Executor executor() {
    return task -> {
      asked.incrementAndGet();
      try {
        worker.execute(() -> take(task));
      } catch (RejectedExecutionException closed) {
        over();
      }
    };
  }

  private void take(Runnable task) {
    try {
      if (open.get()) {
        task.run();
      }
    } finally {
      over();
    }
  }

  private void over() {
    done.incrementAndGet();
    synchronized (settled) {
      settled.notifyAll();
    }
  }

  void failed(Throwable failure, Object work) {
    log.error(
        "{} failed after a commit; it is taken up again, at the latest at the next start",
        work,
        failure);
  }

  /** Waits until all that was asked before this call is done, at most {@code most}. */
  public boolean await(Duration most) {
    long target = asked.get();
    if (Thread.currentThread().getName().equals("afterwards")) {
      return true;
    }
    long end = System.nanoTime() + most.toNanos();
    synchronized (settled) {
      while (done.get() < target) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        try {
          settled.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
        target = asked.get();
      }
    }
    return true;
  }

  /** The wait of every reading door: long enough for one signal, never for a whole import. */
  public void settle() {
    await(Duration.ofSeconds(2));
  }

  @Override
  public void start() {
    open.set(true);
  }

  /**
   * Once nobody can write any more: finishes what is waiting, for ten seconds. The rest is taken up
   * at the next start, as after a crash.
   */
  @Override
  public void stop() {
    if (!await(Duration.ofSeconds(10))) {
      log.info("Some work after commits is left for the next start.");
    }
    open.set(false);
  }

  @Override
  public boolean isRunning() {
    return open.get();
  }

  /** Later than the web server, which stops first. */
  @Override
  public int getPhase() {
    return 0;
  }

  /** A piece that has begun runs to its end: half a write would be undone, and told as a fault. */
  @Override
  public void close() {
    worker.close();
  }
}
