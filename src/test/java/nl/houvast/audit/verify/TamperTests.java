package nl.houvast.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Seven ways to bend the log, a hundred times each: all found, with the right exit code. */
class TamperTests {
  private static final int TIMES = 100;
  private static final int LINES = 60;

  private static int code(List<String> lines, Sample sample) {
    return code(lines, Seals.of(Sample.STREAM, sample.seals(), Sample.KEYS.getPublic()));
  }

  private static int code(List<String> lines, Seals seals) {
    var verifier = new Verifier(Sample.STREAM, seals);
    lines.forEach(verifier::take);
    return Finding.exitCode(verifier.finish().findings());
  }

  /** Bends a fresh log, each time elsewhere. */
  private static void found(int code, BiFunction<Sample, Random, List<String>> bend) {
    for (int seed = 0; seed < TIMES; seed++) {
      var random = new Random(seed);
      var sample = Sample.of(LINES, random);
      assertThat(code(sample.texts(), sample)).as("untouched, seed " + seed).isZero();
      var bent = bend.apply(sample, random);
      assertThat(code(bent, sample)).as("seed " + seed).isEqualTo(code);
    }
  }

  @Test
  void a_changed_line_is_found() {
    found(2, TamperTests::edited);
  }

  private static List<String> edited(Sample sample, Random random) {
    var texts = sample.texts();
    int at = random.nextInt(LINES);
    String line = texts.get(at);
    var fields = Sample.fields(sample.lines.get(at));
    switch (random.nextInt(6)) {
      case 0 -> texts.set(at, line.replace("network.view", "network.path"));
      case 1 -> texts.set(at, line.replaceFirst("\"user\":\"", "\"onBehalfOf\":\"x\",\"user\":\""));
      case 2 -> texts.set(at, line.replaceFirst("\"subject\":\"[^\"]*\",", ""));
      case 3 -> texts.set(at, line.replace("\",\"", "\", \""));
      case 4 -> texts.set(at, line.replaceFirst("\"seq\":\"\\d+\"", "\"seq\":\"7777\""));
      default -> {
        // With its own hash made right again: the next line, or the seal, still knows.
        fields.put(Field.USER, "somebody else");
        texts.set(at, LogLine.after(sample.lines.get(at).previous(), fields).json());
      }
    }
    assertThat(texts.get(at)).isNotEqualTo(line);
    return texts;
  }

  @Test
  void a_line_that_was_taken_out_is_found() {
    found(
        3,
        (sample, random) -> {
          var texts = sample.texts();
          int at = random.nextInt(LINES - 6);
          texts.subList(at, at + 1 + random.nextInt(5)).clear();
          return texts;
        });
  }

  @Test
  void a_line_that_was_put_in_is_found() {
    found(
        3,
        (sample, random) -> {
          var texts = sample.texts();
          int at = random.nextInt(LINES);
          if (random.nextBoolean()) {
            texts.add(at, texts.get(random.nextInt(LINES)));
          } else {
            var after = sample.lines.get(at);
            texts.add(at + 1, LogLine.after(after.hash(), Sample.fields(at + 1, random)).json());
          }
          return texts;
        });
  }

  @Test
  void two_lines_that_changed_places_are_found() {
    found(
        3,
        (sample, random) -> {
          var texts = sample.texts();
          int one = random.nextInt(LINES);
          Collections.swap(texts, one, (one + 1 + random.nextInt(LINES - 1)) % LINES);
          return texts;
        });
  }

  @Test
  void a_tail_that_was_cut_off_is_found() {
    found(4, (sample, random) -> new ArrayList<>(sample.texts().subList(0, random.nextInt(LINES))));
  }

  @Test
  void a_log_that_was_written_anew_as_a_whole_is_found() {
    found(
        2,
        (sample, random) -> {
          sample.rewrite(
              random.nextBoolean() ? 0 : random.nextInt(LINES), f -> f.put(Field.USER, "nobody"));
          return sample.texts();
        });
  }

  @Test
  void a_clock_that_was_put_back_is_found_also_when_all_was_chained_anew_and_nothing_sealed() {
    for (int seed = 0; seed < TIMES; seed++) {
      var random = new Random(seed);
      var sample = Sample.of(LINES, random);
      int at = 1 + random.nextInt(LINES - 1);
      var before = Instant.parse(sample.lines.get(at - 1).get(Field.AT));
      sample.rewrite(
          at, f -> f.put(Field.AT, before.minusMillis(1 + random.nextInt(90_000_000)).toString()));
      assertThat(code(sample.texts(), Seals.none(Sample.STREAM))).as("seed " + seed).isEqualTo(2);
    }
  }

  @Test
  void a_seal_of_another_key_a_changed_one_and_a_missing_one_are_found_before_all_else() {
    for (int seed = 0; seed < TIMES; seed++) {
      var random = new Random(seed);
      var sample = Sample.of(LINES, random);
      var seals = new ArrayList<>(sample.seals());
      switch (random.nextInt(3)) {
        case 0 -> {
          // The one who writes all anew, seals too, lacks the key.
          sample.rewrite(0, f -> f.put(Field.USER, "nobody"));
          sample.seals.clear();
          sample.seal(Sample.keys());
          seals = new ArrayList<>(sample.seals());
        }
        case 1 -> seals.replaceAll(s -> s.replaceFirst("\"at\":\"2026", "\"at\":\"2025"));
        default -> seals.remove(random.nextInt(seals.size() - 1));
      }
      var read = Seals.of(Sample.STREAM, seals, Sample.KEYS.getPublic());
      assertThat(code(sample.texts(), read)).as("seed " + seed).isEqualTo(5);
    }
  }

  @Test
  void one_change_is_one_finding_that_names_the_line() {
    var sample = Sample.of(LINES, new Random(1));
    var texts = sample.texts();
    texts.set(16, texts.get(16).replace("network.view", "network.path"));
    texts.remove(40);
    var verifier =
        new Verifier(
            Sample.STREAM, Seals.of(Sample.STREAM, sample.seals(), Sample.KEYS.getPublic()));
    texts.forEach(verifier::take);
    var findings = verifier.finish().findings();
    assertThat(findings).extracting(Finding::seq).containsExactly(17L, 41L);
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.ALTERED, Finding.Kind.ORDER);
  }
}
