package nl.houvast.audit.verify;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** An invented log: a stream with seals, as text, to be bent. */
public final class Sample {
  public static final String STREAM = "proef";
  static final KeyPair KEYS = keys();
  private static final List<String> USERS =
      List.of("rvt", "rvt-collega", "lokaal \"Noord\"", "é\n");
  final List<LogLine> lines = new ArrayList<>();
  final List<Checkpoint> seals = new ArrayList<>();

  static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A log of so many lines with a seal on every tenth part, the last one at the end. */
  static Sample of(int count, RandomGenerator random) {
    var sample = new Sample();
    String before = LogLine.beginning(STREAM);
    for (int seq = 1; seq <= count; seq++) {
      var line = LogLine.after(before, fields(seq, random));
      sample.lines.add(line);
      before = line.hash();
      if (seq % (count / 10) == 0) {
        sample.seal(KEYS);
      }
    }
    return sample;
  }

  public static Map<Field, String> fields(long seq, RandomGenerator random) {
    var fields = new EnumMap<Field, String>(Field.class);
    fields.put(Field.VERSION, "1");
    fields.put(Field.STREAM, STREAM);
    fields.put(Field.SEQ, Long.toString(seq));
    fields.put(Field.AT, Instant.parse("2026-11-02T08:00:00Z").plusSeconds(seq).toString());
    fields.put(Field.EVENT, "event-" + seq);
    fields.put(Field.ACTIVITY, "network.view");
    fields.put(Field.ACTION, "R");
    fields.put(Field.OUTCOME, random.nextInt(9) == 0 ? "denied" : "done");
    fields.put(Field.CASE_FILE, "case-" + random.nextInt(9));
    fields.put(Field.COUNT, Integer.toString(random.nextInt(40)));
    fields.put(Field.USER, USERS.get(random.nextInt(USERS.size())));
    fields.put(Field.SUBJECT, "person-" + random.nextInt(99));
    return fields;
  }

  void seal(KeyPair keys) {
    Checkpoint before = seals.isEmpty() ? null : seals.getLast();
    int from = before == null ? 0 : (int) before.last();
    var unsealed = new Merkle();
    lines.subList(from, lines.size()).forEach(line -> unsealed.add(line.hash()));
    seals.add(
        Checkpoint.signed(
            STREAM,
            before,
            lines.getLast().hash(),
            unsealed,
            "2026-11-02T23:59:59Z",
            keys.getPrivate()));
  }

  List<String> texts() {
    return new ArrayList<>(lines.stream().map(LogLine::json).toList());
  }

  List<String> seals() {
    return seals.stream().map(Checkpoint::json).toList();
  }

  /** The same with this line changed; it and all after it chained anew. */
  void rewrite(int from, java.util.function.Consumer<Map<Field, String>> change) {
    String before = from == 0 ? LogLine.beginning(STREAM) : lines.get(from - 1).hash();
    for (int i = from; i < lines.size(); i++) {
      var fields = fields(lines.get(i));
      if (i == from) {
        change.accept(fields);
      }
      lines.set(i, LogLine.after(before, fields));
      before = lines.get(i).hash();
    }
  }

  static Map<Field, String> fields(LogLine line) {
    var fields = new EnumMap<Field, String>(Field.class);
    for (Field field : Field.values()) {
      String value = line.get(field);
      if (value != null) {
        fields.put(field, value);
      }
    }
    return fields;
  }
}
