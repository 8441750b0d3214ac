package nl.houvast.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTests {
  private static final Path SHIPPED = Path.of("src/main/resources/linkage/model-1.json");

  @Test
  void the_shipped_model_is_whole_says_where_it_was_trained_and_has_its_levels_in_order() {
    Model model = ModelFile.shipped();
    assertThat(model.trainedOn().description()).contains("invented families");
    for (Feature feature : Feature.values()) {
      var weights = model.levelsOf(feature).stream().mapToDouble(Model.Level::weight).toArray();
      for (int i = 1; i < weights.length; i++) {
        assertThat(weights[i]).as(feature + " " + i).isLessThanOrEqualTo(weights[i - 1] + 1e-6);
      }
    }
  }

  @Test
  void a_model_that_was_written_is_read_as_it_was(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("model.json");
    ModelFile.write(ModelFile.shipped(), file);
    assertThat(ModelFile.read(file)).isEqualTo(ModelFile.shipped());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"field\" : \"sex\"', '\"field\" : \"income\"', unknown field",
    "'\"field\" : \"sex\"', '\"field\" : \"email\"', the levels of email",
    "'\"link\" : ', '\"lnk\" : ', 'link'",
    "'\"version\" : ', '\"vrsion\" : ', 'version'",
    "'\"m\" : 0.', '\"m\" : 0.9', is not that of m and u",
    "'{', '[', no JSON"
  })
  void a_model_that_is_broken_or_foreign_is_refused_with_a_sentence(
      String written, String instead, String why, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("model.json");
    Files.writeString(
        file,
        Files.readString(SHIPPED).replaceFirst(java.util.regex.Pattern.quote(written), instead));
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelFile.Refused.class)
        .hasMessageContaining(why);
  }
}
