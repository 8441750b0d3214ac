package nl.houvast.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears an event once its transaction is committed, on the one thread of {@link Afterwards}. The
 * method opens its own transaction by {@link Writing} and recomputes from the graph, never
 * increments: after a crash the same work is found outstanding and done again.
 */
@Async
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AfterCommit {}
