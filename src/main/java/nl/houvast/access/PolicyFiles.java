package nl.houvast.access;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ResourceLoader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the policy from its folder, at the start; a line that is not understood stops it. */
final class PolicyFiles {
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final int SHOWN = 12;
  private final ResourceLoader resources;
  private final String location;
  private final MessageDigest digest;
  private final List<Activity> activities;
  private final PolicyData data;

  PolicyFiles(ResourceLoader resources, String location, boolean demo) {
    this.resources = resources;
    this.location = location.endsWith("/") ? location : location + "/";
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    List<Purpose> purposes = read("purposes", new TypeReference<>() {});
    List<LegalBasis> bases = read("legal-bases", new TypeReference<>() {});
    activities = read("activities", new TypeReference<>() {});
    String version = HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    data = new PolicyData(purposes, bases, actions(activities), demo, version);
  }

  PolicyData data() {
    return data;
  }

  List<Activity> activities() {
    return activities;
  }

  private <T> List<T> read(String name, TypeReference<List<T>> type) {
    var file = resources.getResource(location + name + ".yaml");
    try {
      byte[] bytes = file.getContentAsByteArray();
      digest.update(bytes);
      return List.copyOf(YAML.readValue(bytes, type));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("cannot read " + file.getDescription(), e);
    }
  }

  private static Map<Action, Set<String>> actions(List<Activity> activities) {
    var actions = new EnumMap<Action, Set<String>>(Action.class);
    for (Activity a : activities) {
      Action action =
          Action.of(a.id()).orElseThrow(() -> new IllegalStateException("no action " + a.id()));
      actions.put(action, Set.copyOf(a.purposes()));
    }
    return actions;
  }
}
