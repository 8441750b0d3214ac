package nl.houvast.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What our scripts fetch from a WebJar is there, in the version that the build resolves. */
class WebJarVersionsTests {
  private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/houvast");
  private static final Pattern USED = Pattern.compile("\\.\\./webjars/([^/']+)/([^/']+)/([^']+)'");

  @Test
  void every_library_that_a_script_names_lies_in_its_jar() throws IOException {
    var used = used();
    assertThat(used).as("the drawing and its worker").hasSize(5);
    for (String path : used) {
      assertThat(getClass().getResource("/META-INF/resources/webjars/" + path))
          .as(path)
          .isNotNull();
    }
    assertThat(getClass().getResource("/META-INF/resources/webjars/cytoscape/0.0.0/dist")).isNull();
  }

  @Test
  void the_build_names_the_same_versions() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String path : used()) {
      String[] parts = path.split("/", 3);
      assertThat(pom)
          .containsPattern(
              "<artifactId>%s</artifactId>\\s*<version>%s</version>"
                  .formatted(parts[0], Pattern.quote(parts[1])));
    }
  }

  private static List<String> used() throws IOException {
    var used = new ArrayList<String>();
    try (var files = Files.list(SCRIPTS)) {
      for (Path file : files.sorted().toList()) {
        Matcher m = USED.matcher(Files.readString(file));
        while (m.find()) {
          used.add(m.group(1) + "/" + m.group(2) + "/" + m.group(3));
        }
      }
    }
    return used;
  }
}
