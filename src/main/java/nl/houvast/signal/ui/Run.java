package nl.houvast.signal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.houvast.kernel.Answer;
import nl.houvast.signal.BatchResult;
import nl.houvast.signal.Deliveries.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A delivery that is tried out or taken in, off the thread of the screen, as the person who asked
 * for it. It can be stopped between two pieces; closing the page does not stop it.
 */
final class Run {
  private static final Logger log = LoggerFactory.getLogger(Run.class);
  private final AtomicBoolean stopped = new AtomicBoolean();

  /** What a screen does with news of the delivery, each within its session. */
  record Ear(BiConsumer<Integer, Integer> progress, Consumer<Answer<BatchResult>> done) {}

  static Run of(UI ui, Function<Progress, Answer<BatchResult>> work, Ear ear) {
    var run = new Run();
    Runnable task =
        () -> {
          Answer<BatchResult> answer;
          try {
            answer = work.apply((done, of) -> run.goOn(ui, ear, done, of));
          } catch (RuntimeException e) {
            log.error("a delivery failed", e);
            answer = Answer.refused("signal.delivery-failed");
          }
          var told = answer;
          say(ui, () -> ear.done().accept(told));
        };
    Thread.ofVirtual()
        .name("delivery")
        .start(DelegatingSecurityContextRunnable.create(task, SecurityContextHolder.getContext()));
    return run;
  }

  private boolean goOn(UI ui, Ear ear, int done, int of) {
    say(ui, () -> ear.progress().accept(done, of));
    return !stopped.get();
  }

  private static void say(UI ui, Runnable news) {
    try {
      ui.access(news::run);
    } catch (UIDetachedException gone) {
      // nobody looks any more; what was taken in stays
    }
  }

  void stop() {
    stopped.set(true);
  }
}
