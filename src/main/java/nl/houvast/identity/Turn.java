package nl.houvast.identity;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.houvast.graph.Writing;
import org.springframework.stereotype.Component;

/**
 * One at a time: what a person decides and what a new signal brings read the same mentions before
 * they write, and the database tells two readers apart only when both write the same node. Holds
 * for one application instance.
 */
@Component
class Turn {
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Writing writing;

  Turn(Writing writing) {
    this.writing = writing;
  }

  /** Runs the work in a transaction that is committed before the next one begins. */
  <T> T take(Supplier<T> work) {
    turn.lock();
    try {
      return writing.atomically(work);
    } finally {
      turn.unlock();
    }
  }
}
