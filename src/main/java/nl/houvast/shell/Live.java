package nl.houvast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.houvast.graph.ChangeFollower;
import nl.houvast.kernel.Ref;

/**
 * Wakes what is on a screen when something changed. Only that it changed travels, never what: the
 * effect asks its own door again, under its own decision.
 */
@org.springframework.stereotype.Component
public class Live implements ChangeFollower {
  private record Watch(UI ui, Predicate<Ref> of, Runnable effect) {}

  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

  /** Runs {@code effect} in the session of {@code component}, as long as that is on a page. */
  public void watch(Component component, Predicate<Ref> of, Runnable effect) {
    component.addAttachListener(
        attached -> {
          Watch watch = new Watch(attached.getUI(), of, effect);
          watches.add(watch);
          component.addDetachListener(
              detached -> {
                watches.remove(watch);
                detached.unregisterListener();
              });
        });
  }

  @Override
  public void changed(List<Ref> refs) {
    for (Watch watch : watches) {
      if (refs.stream().anyMatch(watch.of())) {
        try {
          watch.ui().access(watch.effect()::run);
        } catch (UIDetachedException gone) {
          watches.remove(watch);
        }
      }
    }
  }
}
