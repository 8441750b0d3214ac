package nl.houvast.leak;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/**
 * What the application tells of its work: to the console, in the log of access, and Neo4j's own.
 */
final class Told {
  private static final Path DATA = Path.of("target/test-data");
  private static final List<String> LOGS = List.of(".jsonl", ".log", ".json", ".gz");
  private final StringBuffer console = new StringBuffer();
  private final Listener listener = new Listener();
  private FileTime since = FileTime.from(Instant.EPOCH);

  void begin() {
    since = FileTime.from(Instant.now());
    listener.setContext((ch.qos.logback.classic.LoggerContext) LoggerFactory.getILoggerFactory());
    listener.start();
    root().addAppender(listener);
  }

  void end() {
    root().detachAppender(listener);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /** Name and content of every one that was written since the beginning. */
  Map<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    files.put("console", console.toString());
    try (var all = Files.walk(DATA)) {
      for (Path file : all.filter(this::log).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        files.merge(name, new String(bytes, StandardCharsets.UTF_8), String::concat);
      }
    }
    return files;
  }

  private boolean log(Path file) {
    try {
      return Files.isRegularFile(file)
          && LOGS.stream().anyMatch(file.getFileName().toString()::endsWith)
          && Files.getLastModifiedTime(file).compareTo(since) >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  private final class Listener extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      console.append(event.getFormattedMessage()).append('\n');
      if (event.getThrowableProxy() != null) {
        console.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
      }
    }
  }
}
