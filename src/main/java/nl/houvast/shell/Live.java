package nl.houvast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.houvast.graph.ChangeFollower;
import nl.houvast.kernel.Ref;

/**
 * Wakes what is on a screen when something changed. Only that it changed travels, never what: the
 * effect asks its own door again, under its own decision. Changes that come while an effect waits
 * for its turn are one effect.
 */
@org.springframework.stereotype.Component
public class Live implements ChangeFollower {
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

  /**
   * The session of a screen may be busy, and its effect waits for the work that follows a commit;
   * so never on the thread that does that work, and no screen waits for another.
   */
  private final ExecutorService wakers = Executors.newVirtualThreadPerTaskExecutor();

  private record Watch(UI ui, Predicate<Ref> of, Runnable effect, AtomicBoolean waiting) {
    void run() {
      waiting.set(false);
      effect.run();
    }
  }

  /** Runs {@code effect} in the session of {@code component}, as long as that is on a page. */
  public void watch(Component component, Predicate<Ref> of, Runnable effect) {
    if (component.isAttached()) {
      follow(component, component.getUI().orElseThrow(), of, effect);
    }
    component.addAttachListener(attached -> follow(component, attached.getUI(), of, effect));
  }

  private void follow(Component component, UI ui, Predicate<Ref> of, Runnable effect) {
    Watch watch = new Watch(ui, of, effect, new AtomicBoolean());
    watches.add(watch);
    component.addDetachListener(
        detached -> {
          watches.remove(watch);
          detached.unregisterListener();
        });
  }

  @Override
  public void changed(List<Ref> refs) {
    for (Watch watch : watches) {
      if (refs.stream().anyMatch(watch.of()) && watch.waiting().compareAndSet(false, true)) {
        wakers.execute(() -> wake(watch));
      }
    }
  }

  private void wake(Watch watch) {
    try {
      watch.ui().access(watch::run);
    } catch (UIDetachedException gone) {
      watches.remove(watch);
    }
  }

  /** How many effects are waiting for a change now. */
  int watching() {
    return watches.size();
  }

  @PreDestroy
  void stop() {
    wakers.shutdownNow();
  }
}
