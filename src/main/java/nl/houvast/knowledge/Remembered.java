package nl.houvast.knowledge;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is read often and written seldom, kept in memory until it is forgotten. What was read before
 * somebody forgot is never handed out afterwards, not even when the reading took longer.
 */
final class Remembered<T> {
  private final Supplier<T> source;
  private final AtomicLong generation = new AtomicLong();
  private volatile @Nullable Held<T> held;

  private record Held<T>(long generation, T value) {}

  Remembered(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    Held<T> now = held;
    if (now != null && now.generation() == generation.get()) {
      return now.value();
    }
    long began = generation.get();
    T value = source.get();
    held = new Held<>(began, value);
    return value;
  }

  void forget() {
    generation.incrementAndGet();
  }

  /** Forgets now, for the writer itself, and again when its transaction is over, for all others. */
  void forgetWithTransaction() {
    forget();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            forget();
          }
        });
  }
}
