package nl.houvast.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.houvast.access.Unwitnessed;
import nl.houvast.access.Witness;
import nl.houvast.audit.verify.Field;
import nl.houvast.kernel.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the lines durable, in the graph and in the mirror, before this returns; whatever becomes of
 * the transaction of the caller. When either cannot be written the caller gets a refusal.
 */
@Component
class LineWriter implements Witness, SmartLifecycle {
  /** What changes something; to look, to be refused and to read the log go on. */
  private static final Set<String> ACTS = Set.of("C", "U", "D", "E");

  private final Subjects subjects;
  private final Clock clock;
  private final LogFiles files;
  private final Sealer sealer;
  private final Appender appender;
  private final Timer added;

  LineWriter(
      Ledger ledger,
      Subjects subjects,
      Clock clock,
      MeterRegistry meters,
      @Value("${houvast.data}") Path data,
      @Value("${houvast.audit.checkpoint-copy:}") String copy) {
    this.subjects = subjects;
    this.clock = clock;
    Path root = data.resolve("audit");
    try {
      files = new LogFiles(root, Disk.REAL);
    } catch (IOException e) {
      throw new LogBroken("The log cannot be opened in " + root + ": " + e.getMessage(), e);
    }
    sealer = new Sealer(files, root, copy.isBlank() ? null : Path.of(copy), clock);
    appender = new Appender(ledger, files, sealer, clock);
    added =
        Timer.builder("houvast.audit.line")
            .description("What the log adds to a look or an act: until its lines are on the disk")
            .publishPercentiles(0.5, 0.95)
            .register(meters);
  }

  Appender appender() {
    return appender;
  }

  Sealer sealer() {
    return sealer;
  }

  LogFiles files() {
    return files;
  }

  @Override
  public void witness(List<Line> lines) {
    if (!lines.isEmpty()) {
      written(lines, Map.of());
    }
  }

  /** One line with fields that only the log itself knows. */
  void witness(Line line, Map<Field, String> more) {
    written(List.of(line), more);
  }

  private void written(List<Line> lines, Map<Field, String> more) {
    var since = Timer.start();
    try {
      if (lines.stream().anyMatch(line -> ACTS.contains(line.action()))) {
        mayChange();
      }
      var names = subjects.names(lines.stream().flatMap(LineWriter::people).distinct().toList());
      appender.append(lines.stream().map(line -> fields(line, names, more)).toList());
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      throw new Unwitnessed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unwitnessed(e);
    } finally {
      since.stop(added);
    }
  }

  /** Whoever cannot prove for three days what was written may look, and change nothing. */
  private void mayChange() throws ExecutionException, TimeoutException, InterruptedException {
    if (Alarm.of(sealer.unsealedSince(), clock.instant()) == Alarm.READ_ONLY) {
      appender.seal();
      if (Alarm.of(sealer.unsealedSince(), clock.instant()) == Alarm.READ_ONLY) {
        throw new LogBroken("The log could not be sealed for three days.", null);
      }
    }
  }

  /** The ids in a line that are of a person, or of a mention that may become one. */
  private static Stream<String> people(Line line) {
    return Stream.of(line.subject(), ofPerson(line) ? line.objectId() : null)
        .flatMap(Stream::ofNullable);
  }

  private static boolean ofPerson(Line line) {
    return Kind.PERSON.name().equals(line.objectType())
        || Kind.MENTION.name().equals(line.objectType());
  }

  private static Map<Field, String> fields(
      Line line, Map<String, String> names, Map<Field, String> more) {
    var fields = new EnumMap<Field, String>(Field.class);
    fields.put(Field.EVENT, UUID.randomUUID().toString());
    fields.put(Field.ACTIVITY, line.activity());
    fields.put(Field.ACTION, line.action());
    fields.put(Field.OUTCOME, line.outcome());
    fields.put(Field.LEVEL, line.level().name());
    fields.put(Field.COUNT, Integer.toString(line.count()));
    fields.put(Field.USER, line.actor().account());
    fields.put(Field.ROLE, String.join(" ", line.actor().roles().stream().sorted().toList()));
    fields.put(Field.ORGANISATION, line.actor().organisationId());
    fields.put(Field.ORGANISATION_NAME, line.actor().organisationName());
    fields.put(Field.RULE, line.ruleId());
    if (line.ground() != null) {
      fields.put(Field.PURPOSE, line.ground().purpose());
      fields.put(Field.BASIS, line.ground().basis());
    }
    known(fields, Field.CASE_FILE, line.caseFileId());
    known(fields, Field.POLICY_VERSION, line.policyVersion());
    known(fields, Field.GRANT, line.grantId());
    known(fields, Field.OBJECT_TYPE, line.objectType());
    known(fields, Field.OBJECT_ID, line.objectId());
    if (ofPerson(line) && line.objectId() != null) {
      known(fields, Field.OBJECT_ID, names.get(line.objectId()));
    }
    if (line.subject() != null) {
      known(fields, Field.SUBJECT, names.get(line.subject()));
    }
    fields.putAll(more);
    return fields;
  }

  private static void known(Map<Field, String> fields, Field field, @Nullable String value) {
    if (value != null) {
      fields.put(field, value);
    }
  }

  @Override
  public void start() {
    subjects.check();
    appender.start();
  }

  @Override
  public void stop() {
    try {
      appender.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return appender.running();
  }

  /** After the migrations; stops when nobody can read or write any more. */
  @Override
  public int getPhase() {
    return -1;
  }
}
