package nl.houvast.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** A write that lost against another one is written after all, wherever it lost. */
class WritingTests {
  /** Refuses the first commits; two real writers do so only now and then. */
  private static final class Refusing extends AbstractPlatformTransactionManager {
    private static final long serialVersionUID = 1L;
    private final Exception cause;
    private int left;

    Refusing(int times, Exception cause) {
      left = times;
      this.cause = cause;
    }

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      if (left-- > 0) {
        throw new TransactionSystemException("not committed", cause);
      }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }

  @Test
  void a_deadlock_that_shows_at_the_commit_is_tried_again() {
    var lost = new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "lost");
    int[] tries = {0};
    assertThat(new Writing(new Refusing(2, lost)).atomically(() -> ++tries[0])).isEqualTo(3);
    assertThatThrownBy(() -> new Writing(new Refusing(5, lost)).atomically(() -> true))
        .hasCause(lost);
  }

  @Test
  void another_fault_at_the_commit_is_not() {
    var other = new IllegalStateException("the disk is full");
    int[] tries = {0};
    assertThatThrownBy(() -> new Writing(new Refusing(1, other)).atomically(() -> ++tries[0]))
        .hasCause(other);
    assertThat(tries[0]).isEqualTo(1);
  }
}
