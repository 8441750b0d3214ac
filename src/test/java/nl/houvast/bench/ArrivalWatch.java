package nl.houvast.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.houvast.graph.ChangeFollower;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.signal.SignalReceived;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.event.TransactionalEventListener;

/** When a signal was committed, when its decision was, and how often the graph was asked. */
@Configuration(proxyBeanMethods = false)
class ArrivalWatch {
  static final Questions QUESTIONS = new Questions();

  @Bean
  Watch watch() {
    return new Watch();
  }

  static class Watch implements ChangeFollower {
    final Map<String, Long> committed = new ConcurrentHashMap<>();
    final Map<String, Long> decided = new ConcurrentHashMap<>();

    @TransactionalEventListener
    public void on(SignalReceived event) {
      committed.put(event.signalId(), System.nanoTime());
    }

    @Override
    public void changed(List<Ref> refs) {
      long now = System.nanoTime();
      refs.stream()
          .filter(r -> r.kind() == Kind.MENTION || r.kind() == Kind.PROPOSAL)
          .forEach(r -> decided.putIfAbsent(r.kind() + " " + r.id(), now));
    }
  }

  /** Counts what the work after commits asks the graph. */
  @Bean
  static BeanPostProcessor counting() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Neo4jClient client ? QUESTIONS.counting(client) : bean;
      }
    };
  }
}
