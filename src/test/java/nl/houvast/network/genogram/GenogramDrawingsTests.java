package nl.houvast.network.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.houvast.network.genogram.Description.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drawings of sixteen families, byte for byte as they were when somebody looked at them. After
 * a change that is meant: run with {@code -Dhouvast.golden=true}, and look at every drawing again.
 */
class GenogramDrawingsTests {
  private static final Path KEPT = Path.of("src/test/resources/genogram");
  private static final Words DUTCH = dutch();

  private static Stream<String> names() {
    return Fixtures.all().keySet().stream();
  }

  private static Words dutch() {
    var texts = new Properties();
    try (var in =
        Files.newBufferedReader(
            Path.of("src/main/resources/vaadin-i18n/translations_nl.properties"))) {
      texts.load(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return (key, arguments) ->
        MessageFormat.format(Objects.requireNonNull(texts.getProperty(key), key), arguments);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void drawn_as_when_somebody_looked(String name) throws IOException {
    var drawing = Genogram.draw(Fixtures.all().get(name));
    compare(name + ".svg", GenogramSvg.of(drawing, DUTCH, true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void told_in_sentences_as_when_somebody_read_them(String name) throws IOException {
    var family = Fixtures.all().get(name);
    var sentences = Description.of(family, Genogram.draw(family), DUTCH);
    compare(name + ".txt", String.join("\n", sentences) + "\n");
  }

  private static void compare(String file, String now) throws IOException {
    if (Boolean.getBoolean("houvast.golden")) {
      Files.createDirectories(KEPT);
      Files.writeString(KEPT.resolve(file), now, StandardCharsets.UTF_8);
    }
    assertThat(now).isEqualTo(Files.readString(KEPT.resolve(file)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void keeps_every_rule(String name) {
    var look = Look.at(Fixtures.all().get(name));
    assertThat(look.level()).isEmpty();
    assertThat(look.apart()).isEmpty();
    assertThat(look.sibships()).isEmpty();
    assertThat(look.couples()).isEmpty();
    assertThat(look.overlaps()).isEmpty();
    assertThat(look.crossed()).isEmpty();
    assertThat(look.twins()).isEmpty();
  }

  @Test
  void sixty_persons_stay_under_120_kilobytes() {
    var clan =
        Stream.iterate(0L, s -> s + 1)
            .map(Clans::new)
            .filter(c -> c.told.persons.size() == 60)
            .findFirst()
            .orElseThrow();
    assertThat(Look.svg(clan.told.seenFrom(clan.index())).length()).isLessThan(120 * 1024);
  }

  @Test
  void a_name_never_becomes_an_element() {
    var f = new Families();
    f.person("<script>alert(1)</script>\"'&", Family.Sex.MALE, 1990);
    f.person("b", Family.Sex.FEMALE, 1991);
    String svg = GenogramSvg.of(Genogram.draw(f.seenFrom(null)), DUTCH, true);
    assertThat(svg).doesNotContain("<script").contains("&lt;script");
  }
}
