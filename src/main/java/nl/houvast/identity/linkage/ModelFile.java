package nl.houvast.identity.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model as a readable file. One that is broken, of another make, or at odds with its own sums is
 * refused with a sentence; nothing is guessed in its place.
 */
public final class ModelFile {
  private static final String SHIPPED = "/linkage/model-1.json";
  private static final double ROUNDING = 0.002;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Why a file is no model, in a sentence for who installs it. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String file, String why) {
      super("The linkage model " + file + " cannot be used: " + why + ".");
    }
  }

  /** The model that ships with the product. */
  public static Model shipped() {
    try (InputStream in = ModelFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new Refused(SHIPPED, "it is not there");
      }
      return read(SHIPPED, in.readAllBytes());
    } catch (IOException e) {
      throw new Refused(SHIPPED, "it cannot be read");
    }
  }

  public static Model read(Path file) {
    try {
      return read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new Refused(file.toString(), "it cannot be read");
    }
  }

  private static Model read(String name, byte[] json) {
    try {
      return model(name, JSON.readTree(json));
    } catch (JacksonException e) {
      throw new Refused(name, "it is no JSON, or a value in it is of another kind");
    }
  }

  private static Model model(String name, JsonNode root) {
    var levels = new EnumMap<Feature, List<Model.Level>>(Feature.class);
    for (JsonNode node : root.path("fields")) {
      Feature feature = feature(name, node.path("field").asString(""));
      levels.put(feature, levels(name, feature, node.path("levels")));
    }
    for (Feature feature : Feature.values()) {
      if (!levels.containsKey(feature)) {
        throw new Refused(name, "the field " + feature.key() + " is missing");
      }
    }
    JsonNode priors = root.path("prior");
    JsonNode thresholds = root.path("thresholds");
    JsonNode trainedOn = root.path("trainedOn");
    try {
      return new Model(
          text(name, root, "version"),
          levels,
          new Model.Priors(number(name, priors, "samePerson"), number(name, priors, "sameFamily")),
          new Model.Thresholds(
              number(name, thresholds, "link"),
              number(name, thresholds, "review"),
              number(name, thresholds, "person")),
          new Model.TrainedOn(
              text(name, trainedOn, "description"),
              (int) number(name, trainedOn, "records"),
              text(name, trainedOn, "sha256")),
          LocalDate.parse(text(name, root, "createdOn")));
    } catch (java.time.format.DateTimeParseException e) {
      throw new Refused(name, "createdOn is no date");
    }
  }

  private static Feature feature(String name, String key) {
    for (Feature feature : Feature.values()) {
      if (feature.key().equals(key)) {
        return feature;
      }
    }
    throw new Refused(name, "it has an unknown field '" + key + "'");
  }

  private static List<Model.Level> levels(String name, Feature feature, JsonNode nodes) {
    var levels = new ArrayList<Model.Level>();
    double[] sums = new double[3];
    for (JsonNode node : nodes) {
      var level =
          new Model.Level(
              text(name, node, "name"),
              number(name, node, "m"),
              number(name, node, "family"),
              number(name, node, "u"),
              number(name, node, "perFrequency"));
      if (Math.abs(level.weight() - number(name, node, "weight")) > ROUNDING * 10) {
        throw new Refused(
            name,
            "the weight of " + feature.key() + " " + level.name() + " is not that of m and u");
      }
      sums[0] += level.m();
      sums[1] += level.family();
      sums[2] += level.u();
      levels.add(level);
    }
    if (!levels.stream().map(Model.Level::name).toList().equals(feature.levels())) {
      throw new Refused(name, "the levels of " + feature.key() + " should be " + feature.levels());
    }
    for (double sum : sums) {
      if (Math.abs(sum - 1) > ROUNDING) {
        throw new Refused(name, "the figures of " + feature.key() + " do not add up to 1");
      }
    }
    return levels;
  }

  private static String text(String name, JsonNode node, String field) {
    if (!node.path(field).isString()) {
      throw new Refused(name, "'" + field + "' is missing");
    }
    return node.path(field).asString();
  }

  private static double number(String name, JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
      throw new Refused(name, "'" + field + "' is missing or no number");
    }
    return value.asDouble();
  }

  public static void write(Model model, Path file) throws IOException {
    var root = new LinkedHashMap<String, Object>();
    root.put("version", model.version());
    root.put("createdOn", model.createdOn().toString());
    root.put("trainedOn", model.trainedOn());
    root.put("thresholds", model.thresholds());
    root.put("prior", model.priors());
    var fields = new ArrayList<Map<String, Object>>();
    for (Feature feature : Feature.values()) {
      var field = new LinkedHashMap<String, Object>();
      field.put("field", feature.key());
      field.put("termFrequency", feature.termFrequency());
      field.put("levels", model.levelsOf(feature).stream().map(ModelFile::row).toList());
      fields.add(field);
    }
    root.put("fields", fields);
    Files.writeString(file, JSON.writeValueAsString(root) + "\n");
  }

  private static Map<String, Object> row(Model.Level level) {
    var row = new LinkedHashMap<String, Object>();
    row.put("name", level.name());
    row.put("m", level.m());
    row.put("family", level.family());
    row.put("u", level.u());
    row.put("perFrequency", level.perFrequency());
    row.put("weight", Math.round(level.weight() * 100) / 100.0);
    return row;
  }

  private ModelFile() {}
}
