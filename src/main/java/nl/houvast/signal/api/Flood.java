package nl.houvast.signal.api;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * A bucket per account: a burst of four seconds' worth, then so many calls a second. One client
 * that floods does not keep the others out. Held in memory by this instance.
 */
final class Flood {
  private static final int BURST_SECONDS = 4;
  private static final double NANOS = 1e9;
  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final double perSecond;
  private final LongSupplier nanoTime;

  private record Bucket(double calls, long at, boolean taken) {}

  Flood(double perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
  }

  /** Zero when the call may go on, else the whole seconds after which one may. */
  int take(String account) {
    var bucket = buckets.merge(account, full(), (before, fresh) -> next(before, fresh.at()));
    return bucket.taken() ? 0 : (int) Math.ceil((1 - bucket.calls()) / perSecond);
  }

  private Bucket full() {
    return new Bucket(perSecond * BURST_SECONDS - 1, nanoTime.getAsLong(), true);
  }

  private Bucket next(Bucket before, long now) {
    double gained = Math.max(0, now - before.at()) / NANOS * perSecond;
    double calls = Math.min(perSecond * BURST_SECONDS, before.calls() + gained);
    return calls >= 1 ? new Bucket(calls - 1, now, true) : new Bucket(calls, now, false);
  }
}
