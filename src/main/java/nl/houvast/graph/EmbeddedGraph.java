package nl.houvast.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Neo4j in this process, with Bolt on a free loopback port and a password that only who may read
 * the data itself can read. Everything else speaks Bolt, so a server by URI takes its place without
 * a change.
 */
final class EmbeddedGraph implements AutoCloseable, Neo4jConnectionDetails {
  private final DatabaseManagementService dbms;
  private final URI uri;
  private final String password;

  /**
   * @param plannedAnew how long a query keeps its plan at least, however much the counts change
   * @throws GraphUnavailable with one sentence that says what to do
   */
  EmbeddedGraph(Path data, Duration plannedAnew) {
    Path home = data.resolve("neo4j").toAbsolutePath();
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "writable", null));
    } catch (IOException | SecurityException e) {
      throw new GraphUnavailable(
          "The data folder "
              + data
              + " cannot be written. Make it writable, or choose another with"
              + " HOUVAST_DATA.",
          e);
    }
    try {
      dbms =
          new DatabaseManagementServiceBuilder(home)
              .setConfig(BoltConnector.enabled, true)
              .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
              // The only caller is in this process and has closed its driver by then.
              .setConfig(
                  BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
              .setConfig(GraphDatabaseSettings.auth_enabled, true)
              .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
              .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, plannedAnew)
              // Or each length of a list, by powers of ten, would have a plan of its own.
              .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
              .setConfig(
                  GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(5))
              .build();
    } catch (RuntimeException e) {
      throw new GraphUnavailable(
          "The data folder "
              + data
              + " is in use by another Houvast, or damaged. Stop the other"
              + " one, or choose another folder with HOUVAST_DATA.",
          e);
    }
    try {
      password = LoopbackPassword.of(home, this::set);
    } catch (RuntimeException e) {
      dbms.shutdown();
      throw e;
    }
    var port =
        ((GraphDatabaseAPI) dbms.database("neo4j"))
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT);
    if (port == null) {
      dbms.shutdown();
      throw new GraphUnavailable("The embedded database opened no port on loopback.", null);
    }
    uri = URI.create("bolt://127.0.0.1:" + port.getPort());
  }

  private void set(String drawn) {
    dbms.database("system")
        .executeTransactionally(
            "ALTER USER neo4j SET PLAINTEXT PASSWORD $p CHANGE NOT REQUIRED", Map.of("p", drawn));
  }

  @Override
  public URI getUri() {
    return uri;
  }

  @Override
  public AuthToken getAuthToken() {
    return AuthTokens.basic("neo4j", password);
  }

  @Override
  public void close() {
    dbms.shutdown();
  }
}
