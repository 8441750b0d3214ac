package nl.houvast.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.neo4j.driver.Driver;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.annotation.EnableTransactionManagement;

@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableTransactionManagement
class GraphSetup {

  /** The day on which people work: Dutch calendar days. Tests put a fixed clock in its place. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${spring.neo4j.uri:}'.isBlank()")
  EmbeddedGraph embeddedGraph(
      @Value("${houvast.data}") Path data,
      @Value("${houvast.graph.planned-anew:10s}") Duration plannedAnew) {
    return new EmbeddedGraph(data, plannedAnew);
  }

  @Bean
  SchemaMigrations schemaMigrations(Driver driver, ResourcePatternResolver resources) {
    return new SchemaMigrations(driver, resources);
  }

  @Bean(destroyMethod = "close")
  Afterwards afterwards() {
    return new Afterwards();
  }

  @Bean
  AsyncConfigurer afterCommitRunsInOrder(Afterwards afterwards) {
    return new AsyncConfigurer() {
      @Override
      public Executor getAsyncExecutor() {
        return afterwards.executor();
      }

      @Override
      public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, method, parameters) -> afterwards.failed(failure, method);
      }
    };
  }

  @Bean
  Neo4jTransactionManager transactionManager(Driver driver, DatabaseSelectionProvider databases) {
    return new Neo4jTransactionManager(driver, databases);
  }
}
