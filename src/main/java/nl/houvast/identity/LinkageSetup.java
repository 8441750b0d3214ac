package nl.houvast.identity;

import java.util.List;
import nl.houvast.identity.linkage.Comparer;
import nl.houvast.identity.linkage.Comparison;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which model compares. */
@Configuration(proxyBeanMethods = false)
class LinkageSetup {
  @Bean
  Comparer comparer() {
    return (mention, person) -> new Comparison(0, List.of());
  }
}
