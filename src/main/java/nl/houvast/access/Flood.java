package nl.houvast.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * A bucket per caller: a burst, then so many calls a second. One caller that floods does not keep
 * the others out. Held in memory by this instance, for at most 100,000 callers of the last hour.
 */
public final class Flood {
  private static final double NANOS = 1e9;
  private static final int CALLERS = 100_000;
  private final ConcurrentMap<String, Bucket> buckets;
  private final double perSecond;
  private final double burst;
  private final LongSupplier nanoTime;

  private record Bucket(double calls, long at, boolean taken) {}

  /**
   * @param burst calls that may come at once after a silence
   * @param nanoTime the running time in nanoseconds
   */
  public Flood(double perSecond, double burst, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanoTime = nanoTime;
    buckets =
        Caffeine.newBuilder()
            .maximumSize(CALLERS)
            .expireAfterAccess(Duration.ofHours(1))
            .ticker(nanoTime::getAsLong)
            .<String, Bucket>build()
            .asMap();
  }

  /** Zero when the call may go on, else the whole seconds after which one may. */
  public int take(String caller) {
    var bucket = buckets.merge(caller, full(), (before, fresh) -> next(before, fresh.at()));
    return bucket.taken() ? 0 : (int) Math.ceil((1 - bucket.calls()) / perSecond);
  }

  private Bucket full() {
    return new Bucket(burst - 1, nanoTime.getAsLong(), true);
  }

  private Bucket next(Bucket before, long now) {
    double gained = Math.max(0, now - before.at()) / NANOS * perSecond;
    double calls = Math.min(burst, before.calls() + gained);
    return calls >= 1 ? new Bucket(calls - 1, now, true) : new Bucket(calls, now, false);
  }
}
