package nl.houvast.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Slows down guessing. After five tries in a row that were not right an account waits, at the
 * address of those tries, 2 seconds, then 4, 8, up to 15 minutes; and one address verifies at most
 * one new password a second after a burst of forty, so that the slow password function cannot keep
 * the machine from others. A try counts from its beginning, so that many at once are no way around.
 * Whether the account exists makes no difference.
 */
final class SignInBrake {
  private static final int FREE = 5;
  private static final long LONGEST_SECONDS = 15 * 60;
  private static final int ADDRESS_BURST = 40;
  private static final int PAIRS = 100_000;
  private final Cache<String, Tries> tries;
  private final Flood addresses;
  private final LongSupplier nanoTime;

  private record Tries(int inARow, long until, int pause) {}

  SignInBrake(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    addresses = new Flood(1, ADDRESS_BURST, nanoTime);
    tries =
        Caffeine.newBuilder()
            .maximumSize(PAIRS)
            .expireAfterWrite(Duration.ofHours(1))
            .ticker(nanoTime::getAsLong)
            .build();
  }

  /** Zero unless this account has to wait at this address; then the whole seconds that are left. */
  int waiting(String account, String address) {
    Tries before = tries.getIfPresent(pair(account, address));
    return before == null ? 0 : left(before, nanoTime.getAsLong());
  }

  private static int left(Tries before, long now) {
    long left = before.until() - now;
    return left > 0 ? (int) TimeUnit.NANOSECONDS.toSeconds(left) + 1 : 0;
  }

  /** Zero when this try may go on, else the whole seconds after which one may. */
  int tried(String account, String address) {
    int wait = addresses.take(address);
    if (wait > 0) {
      return wait;
    }
    long now = nanoTime.getAsLong();
    Tries found =
        tries.asMap().compute(pair(account, address), (pair, before) -> next(before, now));
    return found.pause();
  }

  private static Tries next(Tries before, long now) {
    if (before == null) {
      return new Tries(1, now, 0);
    }
    int left = left(before, now);
    if (left > 0) {
      return new Tries(before.inARow(), before.until(), left);
    }
    int inARow = before.inARow() + 1;
    int doublings = Math.min(inARow - FREE, 30);
    long seconds = doublings < 0 ? 0 : Math.min(LONGEST_SECONDS, 2L << doublings);
    return new Tries(inARow, now + TimeUnit.SECONDS.toNanos(seconds), 0);
  }

  /** The password was right: the tries before it are forgotten. */
  void right(String account, String address) {
    tries.invalidate(pair(account, address));
  }

  private static String pair(String account, String address) {
    return address + '\n' + account;
  }
}
