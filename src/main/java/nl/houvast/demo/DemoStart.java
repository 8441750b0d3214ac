package nl.houvast.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demo, step by step, before the application says that it is ready. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {
  private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
  private final List<SeedLoading> steps;

  DemoStart(List<SeedLoading> steps) {
    this.steps = steps;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (SeedLoading step : steps) {
      long began = System.nanoTime();
      String told = step.load();
      log.info("Demo: {} ({} ms)", told, (System.nanoTime() - began) / 1_000_000);
    }
  }
}
