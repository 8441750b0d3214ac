package nl.houvast.search;

import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** For tests of other rooms: the index has followed what was committed so far. */
public final class Followed {
  public static void await(ApplicationContext context) {
    context.getBean(Indexing.class).await(Duration.ofMinutes(1));
  }

  private Followed() {}
}
