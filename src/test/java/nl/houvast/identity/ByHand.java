package nl.houvast.identity;

import nl.houvast.graph.Writing;
import org.springframework.context.ApplicationContext;

/** Links what nothing proposed, for a test that is about what follows from knowing who is who. */
public final class ByHand {
  public static void link(ApplicationContext context, String mentionId, String personId) {
    Links links = context.getBean(Links.class);
    context
        .getBean(Writing.class)
        .atomically(
            () -> {
              links.release(mentionId);
              links.drawNow(mentionId, personId, "test");
              return true;
            });
  }

  private ByHand() {}
}
