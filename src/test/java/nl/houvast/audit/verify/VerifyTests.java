package nl.houvast.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on files, as somebody types it. */
class VerifyTests {
  @TempDir Path root;
  private final Sample sample = Sample.of(50, new Random(3));
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(root.resolve(Sample.STREAM));
    write("2026-11-02.jsonl", sample.texts().subList(0, 23));
    write("2026-11-03.jsonl", sample.texts().subList(23, 50));
    write(Mirror.SEALS, sample.seals());
    Files.writeString(root.resolve(Mirror.PUBLIC_KEY), Keys.pem(Sample.KEYS.getPublic()));
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.write(folder.resolve(name), lines);
  }

  private int verify(String... more) {
    said.reset();
    var arguments = new ArrayList<>(List.of("--mirror", root.toString()));
    arguments.addAll(List.of(more));
    var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Verify.run(arguments, stream, stream);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_was_not_touched_is_whole_over_the_days() {
    assertThat(verify()).isZero();
    assertThat(said()).contains("50 lines", sample.lines.getLast().hash(), "Whole.");
  }

  @Test
  void a_part_can_be_asked_and_tells_nothing_of_the_rest() throws IOException {
    var bent = sample.texts();
    bent.set(4, bent.get(4).replace("network.view", "network.path"));
    write("2026-11-02.jsonl", bent.subList(0, 23));
    assertThat(verify()).isEqualTo(2);
    assertThat(verify("--from", "6")).isZero();
    assertThat(verify("--to", "4")).isZero();
    assertThat(verify("--from", "3", "--to", "9")).isEqualTo(2);
    assertThat(said()).contains("ALTERED");
  }

  @Test
  void a_day_that_is_missing_is_a_gap() throws IOException {
    Files.delete(folder.resolve("2026-11-02.jsonl"));
    assertThat(verify()).isEqualTo(3);
  }

  @Test
  void a_tail_that_was_cut_off_with_its_seals_is_found_by_a_copy_of_the_seals_kept_elsewhere()
      throws IOException {
    Path copy = Files.write(root.resolve("copy.jsonl"), sample.seals());
    write("2026-11-03.jsonl", sample.texts().subList(23, 30));
    write(Mirror.SEALS, sample.seals().subList(0, 6));
    assertThat(verify()).isZero();
    assertThat(verify("--checkpoint", copy.toString())).isEqualTo(4);
  }

  @Test
  void a_log_written_anew_with_a_key_of_its_own_is_found_by_the_key_kept_elsewhere()
      throws IOException {
    Path kept = Files.writeString(root.resolve("kept.pem"), Keys.pem(Sample.KEYS.getPublic()));
    var other = Sample.keys();
    sample.rewrite(0, f -> f.put(Field.USER, "nobody"));
    sample.seals.clear();
    sample.seal(other);
    Files.writeString(root.resolve(Mirror.PUBLIC_KEY), Keys.pem(other.getPublic()));
    write("2026-11-02.jsonl", sample.texts().subList(0, 23));
    write("2026-11-03.jsonl", sample.texts().subList(23, 50));
    write(Mirror.SEALS, sample.seals());
    assertThat(verify()).isZero();
    assertThat(verify("--key", kept.toString())).isEqualTo(5);
  }

  @Test
  void a_line_that_was_broken_off_by_a_crash_is_told_and_is_no_finding() throws IOException {
    var last = folder.resolve("2026-11-04.jsonl");
    Files.writeString(last, "{\"v\":\"1\",\"stream\":\"pro", StandardOpenOption.CREATE);
    assertThat(verify()).isZero();
    assertThat(said()).contains("broken off");
  }

  @Test
  void what_is_broken_off_in_the_middle_is_a_change() throws IOException {
    var text = Files.readString(folder.resolve("2026-11-02.jsonl"));
    Files.writeString(folder.resolve("2026-11-02.jsonl"), text.substring(0, text.length() - 9));
    assertThat(verify()).isEqualTo(2);
  }

  @Test
  void wrong_use_and_what_cannot_be_read_are_code_one() throws IOException {
    assertThat(verify("--form", "3")).isEqualTo(1);
    assertThat(verify("--from")).isEqualTo(1);
    assertThat(verify("--from", "nine")).isEqualTo(1);
    assertThat(verify("--from", "9", "--to", "8")).isEqualTo(1);
    assertThat(verify("--stream", "none")).isEqualTo(1);
    Files.delete(root.resolve(Mirror.PUBLIC_KEY));
    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("cannot be read");
  }

  @Test
  void a_line_is_written_and_read_in_one_way_only() {
    for (String text : sample.texts()) {
      assertThat(LogLine.of(text).json()).isEqualTo(text);
      assertThat(LogLine.of(text).sound()).isTrue();
    }
    String line = sample.texts().getFirst();
    for (String other :
        List.of(
            line + " ",
            line.replaceFirst("\"v\":\"1\",", ""),
            line.replace("network.view", "network\\u002eview"),
            line.substring(0, line.length() - 1) + ",\"more\":\"1\"}",
            line.substring(1),
            "",
            "{}")) {
      assertThat(readable(other)).as(other).isFalse();
    }
  }

  private static boolean readable(String text) {
    try {
      return LogLine.of(text).sound();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void absent_and_empty_are_not_the_same() {
    var with = Sample.fields(1, new Random(1));
    var without = Sample.fields(1, new Random(1));
    with.put(Field.GRANT, "");
    assertThat(LogLine.after("", with).hash()).isNotEqualTo(LogLine.after("", without).hash());
  }
}
