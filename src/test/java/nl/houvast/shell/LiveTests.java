package nl.houvast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What wakes a screen, without a server: a UI that keeps what it is asked to run. */
class LiveTests {
  private static final Ref SIGNAL = new Ref(Kind.SIGNAL, "s-1");
  private static final Ref OTHER = new Ref(Kind.SIGNAL, "s-2");
  private final Live live = new Live();

  /** A window of a busy session: what is to be run waits for {@link #free}. */
  private static final class Window extends UI {
    private static final long serialVersionUID = 1L;
    private final transient java.util.concurrent.LinkedBlockingQueue<Command> waiting =
        new java.util.concurrent.LinkedBlockingQueue<>();

    @Override
    public Future<Void> access(Command command) {
      waiting.add(command);
      return java.util.concurrent.CompletableFuture.completedFuture(null);
    }

    void free() throws InterruptedException {
      Command first = waiting.poll(5, TimeUnit.SECONDS);
      assertThat(first).as("something was to be run").isNotNull();
      first.execute();
    }
  }

  @AfterEach
  void stop() {
    live.stop();
  }

  @Test
  void a_change_wakes_those_who_watch_it_and_nobody_else() throws InterruptedException {
    Window window = new Window();
    Div screen = new Div();
    AtomicInteger woken = new AtomicInteger();
    live.watch(screen, SIGNAL::equals, woken::incrementAndGet);
    window.add(screen);
    live.changed(List.of(OTHER));
    live.changed(List.of(OTHER, SIGNAL));
    window.free();
    assertThat(woken).hasValue(1);
    assertThat(window.waiting).isEmpty();
  }

  @Test
  void changes_that_come_while_a_screen_is_busy_are_one_effect() throws InterruptedException {
    Window window = new Window();
    Div screen = new Div();
    AtomicInteger woken = new AtomicInteger();
    live.watch(screen, SIGNAL::equals, woken::incrementAndGet);
    window.add(screen);
    for (int i = 0; i < 100; i++) {
      live.changed(List.of(SIGNAL));
    }
    window.free();
    assertThat(woken).hasValue(1);
    assertThat(window.waiting).isEmpty();
    live.changed(List.of(SIGNAL));
    window.free();
    assertThat(woken).hasValue(2);
  }

  @Test
  void a_screen_that_left_is_forgotten_and_one_that_returns_is_watched_once() {
    Window window = new Window();
    Div screen = new Div();
    live.watch(screen, SIGNAL::equals, () -> {});
    assertThat(live.watching()).isZero();
    for (int i = 0; i < 3; i++) {
      window.add(screen);
      assertThat(live.watching()).isEqualTo(1);
      window.remove(screen);
      assertThat(live.watching()).isZero();
    }
  }

  @Test
  void whoever_watches_a_screen_that_is_on_a_page_already_is_heard() throws InterruptedException {
    Window window = new Window();
    Div screen = new Div();
    window.add(screen);
    AtomicInteger woken = new AtomicInteger();
    live.watch(screen, SIGNAL::equals, woken::incrementAndGet);
    live.changed(List.of(SIGNAL));
    window.free();
    assertThat(woken).hasValue(1);
  }

  @Test
  void one_screen_that_hangs_keeps_neither_the_writer_nor_another_screen()
      throws InterruptedException {
    CountDownLatch hanging = new CountDownLatch(1);
    UI stuck =
        new UI() {
          private static final long serialVersionUID = 1L;

          @Override
          public Future<Void> access(Command command) {
            try {
              hanging.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return java.util.concurrent.CompletableFuture.completedFuture(null);
          }
        };
    Div first = new Div();
    live.watch(first, SIGNAL::equals, () -> {});
    stuck.add(first);
    Window window = new Window();
    Div second = new Div();
    AtomicInteger woken = new AtomicInteger();
    live.watch(second, SIGNAL::equals, woken::incrementAndGet);
    window.add(second);
    live.changed(List.of(SIGNAL));
    window.free();
    hanging.countDown();
    assertThat(woken).hasValue(1);
  }
}
