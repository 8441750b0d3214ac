package nl.houvast.signal.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping profile as it stands in its file, before anything of it is believed. */
record ProfileFile(
    @Nullable String id,
    @Nullable String title,
    @Nullable String delimiter,
    @Nullable String dateFormat,
    @Nullable Map<String, @Nullable String> constants,
    @Nullable Map<String, @Nullable String> columns,
    @Nullable Map<String, @Nullable CodeColumn> codes,
    @Nullable Map<String, @Nullable String> personColumns,
    @Nullable List<@Nullable Person> persons,
    @Nullable Map<String, @Nullable String> roles,
    @Nullable Map<String, @Nullable String> sexes,
    @Nullable List<@Nullable String> placeholders) {

  record CodeColumn(@Nullable String unknown, @Nullable Map<String, @Nullable Sets> values) {}

  record Sets(
      @Nullable String kind, @Nullable String status, @Nullable List<@Nullable String> indicates) {}

  record Person(
      @Nullable String key,
      @Nullable String suffix,
      @Nullable String role,
      @Nullable Map<String, @Nullable String> columns) {}

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static ProfileFile read(InputStream yaml) {
    try {
      var profile = YAML.readValue(yaml.readAllBytes(), ProfileFile.class);
      if (profile == null) {
        throw new UnusableProfile("The profile is empty");
      }
      return profile;
    } catch (JacksonException unreadable) {
      throw new UnusableProfile("The profile cannot be read: " + unreadable.getMessage());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static ProfileFile shipped(String id) {
    if (!id.matches("[a-z0-9-]{1,40}")) {
      throw new UnusableProfile("The name of a profile has lower case letters, digits and hyphens");
    }
    try (var yaml = ProfileFile.class.getResourceAsStream("/seed-data/mapping/" + id + ".yaml")) {
      if (yaml == null) {
        throw new UnusableProfile("There is no mapping profile " + id);
      }
      return read(yaml);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
