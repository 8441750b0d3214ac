package nl.houvast.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Applies {@code graph-schema/migrations/V0001__….cypher} in order, each once. A file that was
 * applied and then changed stops the start: a migration is never edited, a next one is added.
 */
final class SchemaMigrations implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(SchemaMigrations.class);
  private static final Pattern NAME = Pattern.compile("V(\\d{4})__([a-z0-9_]+)\\.cypher");
  private final Driver driver;
  private final ResourcePatternResolver resources;
  private boolean running;

  record Migration(int version, String name, String text) {
    String checksum() {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    List<String> statements() {
      String bare =
          text.lines().filter(l -> !l.strip().startsWith("//")).reduce("", (a, b) -> a + b + "\n");
      return Arrays.stream(bare.split(";\\s*\\n"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }
  }

  SchemaMigrations(Driver driver, ResourcePatternResolver resources) {
    this.driver = driver;
    this.resources = resources;
  }

  @Override
  public void start() {
    migrate(read());
    running = true;
  }

  private List<Migration> read() {
    try {
      return Arrays.stream(resources.getResources("classpath:/graph-schema/migrations/V*.cypher"))
          .map(SchemaMigrations::parse)
          .sorted(Comparator.comparingInt(Migration::version))
          .toList();
    } catch (IOException e) {
      throw new GraphUnavailable("The migrations under graph-schema cannot be read.", e);
    }
  }

  private static Migration parse(Resource file) {
    String name = Objects.requireNonNull(file.getFilename());
    var matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new GraphUnavailable(
          "The migration " + name + " is not named V0001__what_it_does.cypher.", null);
    }
    try {
      return new Migration(
          Integer.parseInt(matcher.group(1)),
          name,
          file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new GraphUnavailable("The migration " + name + " cannot be read.", e);
    }
  }

  /** Package-private for its test: the same order, checksums and refusals on any list. */
  void migrate(List<Migration> migrations) {
    try (var session = driver.session()) {
      session
          .run(
              "CREATE CONSTRAINT schema_migration_version IF NOT EXISTS FOR (m:SchemaMigration) REQUIRE m.version IS UNIQUE")
          .consume();
      var applied = new TreeMap<Integer, String>();
      session
          .run("MATCH (m:SchemaMigration) RETURN m.version AS version, m.checksum AS checksum")
          .forEachRemaining(
              r -> applied.put(r.get("version").asInt(), r.get("checksum").asString()));
      for (Migration migration : migrations) {
        String checksum = applied.remove(migration.version());
        if (checksum == null) {
          for (String statement : migration.statements()) {
            session.run(statement).consume();
          }
          session
              .run(
                  "CREATE (:SchemaMigration {version: $version, name: $name, checksum: $checksum, at: datetime()})",
                  Map.of(
                      "version",
                      migration.version(),
                      "name",
                      migration.name(),
                      "checksum",
                      migration.checksum()))
              .consume();
          log.info("Graph schema: applied {}", migration.name());
        } else if (!checksum.equals(migration.checksum())) {
          throw new GraphUnavailable(
              "The migration "
                  + migration.name()
                  + " was changed after it had been applied. Put it back and add a next one.",
              null);
        }
      }
      if (!applied.isEmpty()) {
        throw new GraphUnavailable(
            "The graph was made by a newer Houvast (migration "
                + applied.lastKey()
                + "). Start that version.",
            null);
      }
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
