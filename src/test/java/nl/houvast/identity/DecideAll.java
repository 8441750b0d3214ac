package nl.houvast.identity;

import org.springframework.context.ApplicationContext;

/** Decides what nobody has looked at, for a bench that is about what comes after. */
public final class DecideAll {
  private static final int AT_ONCE = 50;

  /** Answers how many signals were decided. */
  public static int run(ApplicationContext context) {
    var reached =
        context
            .getBean(Backfill.class)
            .run(
                AT_ONCE,
                p -> {
                  if (p.done() % 1_000 == 0) {
                    System.err.println(p.done() + " of " + p.all() + " decided");
                  }
                },
                () -> false);
    return reached.done() - reached.failed();
  }

  private DecideAll() {}
}
