package nl.houvast.graph;

import java.util.function.Supplier;
import nl.houvast.kernel.Answer;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One write, whole or not at all. Of two writers that lock each other, and of two of which one
 * takes away what the other was reading, the one that lost tries again, at most five times. Inside
 * an open transaction the write joins it.
 */
@Component
public class Writing {
  private static final int TRIES = 5;
  private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";
  private final TransactionTemplate required;
  private final TransactionTemplate separate;

  Writing(PlatformTransactionManager transactions) {
    required = new TransactionTemplate(transactions);
    separate = new TransactionTemplate(transactions);
    separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  public <T> T atomically(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return work.get();
    }
    return retrying(required, work);
  }

  /** A refusal leaves nothing behind. */
  public <T> Answer<T> answering(Supplier<Answer<T>> work) {
    try {
      return atomically(() -> Answer.of(work.get().orThrow()));
    } catch (nl.houvast.kernel.Refusal refusal) {
      return Answer.refused(refusal.rejection());
    }
  }

  /** In a transaction of its own, committed when this returns, whatever becomes of the caller's. */
  public <T> T separately(Supplier<T> work) {
    return retrying(separate, work);
  }

  private static <T> T retrying(TransactionTemplate template, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        T result = template.execute(status -> work.get());
        return java.util.Objects.requireNonNull(result);
      } catch (TransientException
          | TransientDataAccessException
          | TransactionSystemException
          | InvalidDataAccessResourceUsageException e) {
        if (attempt == TRIES || !passes(e)) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  private static boolean passes(RuntimeException e) {
    return switch (e) {
      // Two may also lock each other at the commit itself.
      case TransactionSystemException atCommit -> atCommit.getCause() instanceof TransientException;
      case InvalidDataAccessResourceUsageException gone ->
          gone.getCause() instanceof Neo4jException why && GONE.equals(why.code());
      default -> true;
    };
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(10L << attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a write waited for another", e);
    }
  }
}
