package nl.houvast.audit;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.houvast.access.Witness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The log, or a witness that only counts. For benches alone: it is in no product and no test. */
public final class BenchWitness implements Witness {
  private final Witness log;
  private final AtomicLong lines = new AtomicLong();
  private volatile boolean logging = true;

  private BenchWitness(Witness log) {
    this.log = log;
  }

  /** Named by a bench; carries no annotation, so that no scan ever finds it. */
  public static class Setup {
    @Bean
    @Primary
    BenchWitness benchWitness(LineWriter log) {
      return new BenchWitness(log);
    }
  }

  public void logging(boolean wanted) {
    logging = wanted;
  }

  long lines() {
    return lines.get();
  }

  @Override
  public void witness(List<Line> more) {
    lines.addAndGet(more.size());
    if (logging) {
      log.witness(more);
    }
  }
}
