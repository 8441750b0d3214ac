package nl.houvast.access;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The purposes and legal bases as dated data. What is not in force today cannot be chosen. The law
 * in this field will change; then a line of the file changes, and no code.
 */
@Component
public class Policies {
  private final Clock clock;
  private final List<Policy> purposes;
  private final List<Policy> bases;

  /** One purpose or legal basis. */
  public record Policy(
      String code,
      Map<String, String> label,
      Map<String, String> explanation,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      String status) {

    boolean inForce(LocalDate day) {
      return status.equals("IN_FORCE")
          && (validFrom == null || !day.isBefore(validFrom))
          && (validUntil == null || !day.isAfter(validUntil));
    }
  }

  Policies(Clock clock) {
    this.clock = clock;
    purposes = read("seed-data/policy/purposes.yaml");
    bases = read("seed-data/policy/legal-bases.yaml");
  }

  private static List<Policy> read(String path) {
    try (var in = new ClassPathResource(path).getInputStream()) {
      return YAMLMapper.builder().build().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path, e);
    }
  }

  public List<Policy> purposes() {
    return purposes;
  }

  public List<Policy> bases() {
    return bases;
  }

  /** What may be chosen today. */
  public List<Policy> chosenFrom(List<Policy> all) {
    return all.stream().filter(p -> p.inForce(LocalDate.now(clock))).toList();
  }

  /** The purpose in words, for a reader of this language; the code when nothing else is known. */
  public String purpose(String code, Locale locale) {
    return label(purposes, code, locale);
  }

  /** The legal basis in words. */
  public String basis(String code, Locale locale) {
    return label(bases, code, locale);
  }

  private static String label(List<Policy> all, String code, Locale locale) {
    return all.stream()
        .filter(p -> p.code().equals(code))
        .findFirst()
        .map(p -> p.label().getOrDefault(locale.getLanguage(), code))
        .orElseGet(() -> ofTheHouse(code, locale));
  }

  /** Purposes and bases that nobody chooses: they follow from what somebody does. */
  private static String ofTheHouse(String code, Locale locale) {
    var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    String key = "access.ground.code." + code;
    return texts.containsKey(key) ? texts.getString(key) : code;
  }

  /** The ground, when both its purpose and its basis are in force today. */
  public Answer<Ground> inForce(@Nullable String purpose, @Nullable String basis) {
    if (purpose == null || purpose.isBlank()) {
      return Answer.refused("ground.purpose-missing");
    }
    if (basis == null || basis.isBlank()) {
      return Answer.refused("ground.basis-missing");
    }
    if (chosenFrom(purposes).stream().noneMatch(p -> p.code().equals(purpose))) {
      return Answer.refused("ground.purpose-not-in-force");
    }
    if (chosenFrom(bases).stream().noneMatch(p -> p.code().equals(basis))) {
      return Answer.refused("ground.basis-not-in-force");
    }
    return Answer.of(new Ground(purpose, basis));
  }
}
