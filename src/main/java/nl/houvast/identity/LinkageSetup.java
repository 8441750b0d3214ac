package nl.houvast.identity;

import nl.houvast.identity.linkage.Comparer;
import nl.houvast.identity.linkage.WeightedComparer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which model compares. */
@Configuration(proxyBeanMethods = false)
class LinkageSetup {
  @Bean
  Comparer comparer() {
    return new WeightedComparer();
  }
}
