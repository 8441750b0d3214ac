package nl.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.houvast.graph.AfterCommit;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;

/**
 * The shape of views and events: nothing is open by forgetting, and an event carries no content.
 */
class ShapeTests {
  private static final Set<Class<?>> PLAIN =
      Set.of(Instant.class, LocalDate.class, long.class, int.class, boolean.class);

  @Test
  void every_view_says_who_may_open_it() {
    assertThat(Classes.of("nl.houvast").stream().filter(ShapeTests::bare).toList()).isEmpty();
    assertThat(bare(fixtures.shape.BareView.class)).isTrue();
  }

  private static boolean bare(Class<?> type) {
    return type.isAnnotationPresent(Route.class)
        && !type.isAnnotationPresent(RolesAllowed.class)
        && !type.isAnnotationPresent(PermitAll.class)
        && !type.isAnnotationPresent(AnonymousAllowed.class);
  }

  @Test
  void an_event_holds_ids_codes_and_days_only() {
    var events = listeners().stream().<Class<?>>map(m -> m.getParameterTypes()[0]).distinct();
    assertThat(events.filter(Class::isRecord).flatMap(e -> talkative(e).stream()).toList())
        .isEmpty();
    assertThat(talkative(fixtures.shape.PersonNamed.class)).containsExactly("PersonNamed.name");
  }

  private static List<String> talkative(Class<?> event) {
    return Arrays.stream(event.getRecordComponents())
        .filter(c -> !harmless(c))
        .map(c -> event.getSimpleName() + "." + c.getName())
        .toList();
  }

  private static boolean harmless(RecordComponent c) {
    return PLAIN.contains(c.getType())
        || c.getType().isEnum()
        || c.getType() == String.class
            && (c.getName().endsWith("Id") || c.getName().equals("code"));
  }

  @Test
  void a_method_that_takes_an_event_of_the_house_is_subscribed_to_it() {
    assertThat(Classes.of("nl.houvast").stream().flatMap(t -> deaf(t).stream()).toList()).isEmpty();
    assertThat(deaf(fixtures.shape.DeafListener.class)).isNotEmpty();
  }

  /** Methods called {@code on} that hear nothing, since the annotation was forgotten. */
  private static List<String> deaf(Class<?> type) {
    var found = new ArrayList<String>();
    for (Method m : type.getDeclaredMethods()) {
      boolean takesEvent =
          m.getName().equals("on")
              && !Modifier.isStatic(m.getModifiers())
              && m.getParameterCount() == 1
              && m.getParameterTypes()[0].isRecord()
              && m.getParameterTypes()[0].getRecordComponents()[0].getName().endsWith("Id");
      if (takesEvent
          && !m.isAnnotationPresent(AfterCommit.class)
          && !m.isAnnotationPresent(EventListener.class)) {
        found.add(type.getSimpleName() + ".on(" + m.getParameterTypes()[0].getSimpleName() + ")");
      }
    }
    return found;
  }

  private static List<Method> listeners() {
    var all =
        Classes.of("nl.houvast").stream()
            .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
            .filter(m -> m.isAnnotationPresent(AfterCommit.class) && m.getParameterCount() == 1)
            .toList();
    assertThat(all).isNotEmpty();
    return all;
  }
}
