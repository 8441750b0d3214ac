package nl.houvast.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.HouvastTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Two writers at one node of the real graph. */
@HouvastTest
class WritingIT {
  @Autowired Writing writing;
  @Autowired Neo4jClient graph;

  @AfterEach
  void away() {
    graph.query("MATCH (n:Contested) DELETE n").run();
  }

  private int marked() {
    return graph.query("MATCH (n:Contested) SET n.marked = true RETURN n").fetch().all().size();
  }

  private boolean taken() {
    graph.query("MATCH (n:Contested) DELETE n").run();
    return true;
  }

  @Test
  void who_reads_what_another_takes_away_tries_again_and_finds_it_gone() throws Exception {
    graph.query("CREATE (:Contested)").run();
    var locked = new CountDownLatch(1);
    var waits = new CountDownLatch(1);
    var tries = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      var first =
          pool.submit(
              () ->
                  writing.atomically(
                      () -> {
                        boolean done = taken();
                        locked.countDown();
                        // Until the other one stands before the lock.
                        return done && await(waits) && slept();
                      }));
      var second =
          pool.submit(
              () -> {
                await(locked);
                return writing.atomically(
                    () -> {
                      tries.incrementAndGet();
                      waits.countDown();
                      return marked();
                    });
              });
      assertThat(first.get(20, TimeUnit.SECONDS)).isTrue();
      assertThat(second.get(20, TimeUnit.SECONDS)).isZero();
    }
    assertThat(tries).as("the second one met it, and tried again").hasValueGreaterThan(1);
  }

  private static boolean slept() {
    try {
      Thread.sleep(500);
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
