package nl.houvast.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the demo, step by step. Whoever stops the application meanwhile finds the rest loaded at
 * the next start.
 */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {
  private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
  private final List<SeedLoading> steps;
  private final ConfigurableApplicationContext application;

  DemoStart(List<SeedLoading> steps, ConfigurableApplicationContext application) {
    this.steps = steps;
    this.application = application;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (SeedLoading step : steps) {
      long began = System.nanoTime();
      try {
        String told = step.load();
        log.info("Demo: {} ({} ms)", told, (System.nanoTime() - began) / 1_000_000);
      } catch (RuntimeException e) {
        if (!application.isClosed()) {
          throw e;
        }
        log.info("Demo: stopped before all was loaded; the next start loads the rest");
        return;
      }
    }
  }
}
