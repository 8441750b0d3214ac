package nl.houvast.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The purposes and legal bases as dated data. What is not in force today cannot be chosen. The law
 * in this field will change; then a line of the file changes, and no code.
 */
@Component
public class Policies {
  private final Clock clock;
  private final PolicyData data;
  private final List<Activity> activities;

  Policies(
      Clock clock,
      ResourceLoader resources,
      Environment environment,
      @Value("${houvast.policy.location:classpath:seed-data/policy/}") String location) {
    var files =
        new PolicyFiles(resources, location, environment.acceptsProfiles(Profiles.of("demo")));
    this.clock = clock;
    data = files.data();
    activities = files.activities();
  }

  PolicyData data() {
    return data;
  }

  /** All purposes, also those that cannot be chosen. */
  public List<Purpose> purposes() {
    return data.purposes();
  }

  /** All legal bases, also those that cannot be chosen. */
  public List<LegalBasis> bases() {
    return data.bases();
  }

  /** The register of what can be done. */
  public List<Activity> activities() {
    return activities;
  }

  /** The purposes that may be chosen today. */
  public List<Purpose> purposesToday() {
    return purposes().stream().filter(this::choosable).toList();
  }

  /** The legal bases that may be chosen today. */
  public List<LegalBasis> basesToday() {
    return bases().stream().filter(this::choosable).toList();
  }

  /** Whether this line may be chosen today. */
  public boolean choosable(Dated line) {
    LocalDate today = LocalDate.now(clock);
    return switch (line) {
      case Purpose purpose -> purpose.choosable(today);
      case LegalBasis basis -> basis.choosable(today, data.demo());
    };
  }

  /** The purpose in words, for a reader of this language; the code when nothing else is known. */
  public String purpose(String code, Locale locale) {
    return label(purposes(), code, locale);
  }

  /** The legal basis in words. */
  public String basis(String code, Locale locale) {
    return label(bases(), code, locale);
  }

  private static String label(List<? extends Dated> all, String code, Locale locale) {
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

  /** The ground, when both its purpose and its basis may be chosen today, and go together. */
  public Answer<Ground> inForce(@Nullable String purpose, @Nullable String basis) {
    if (purpose == null || purpose.isBlank()) {
      return Answer.refused("ground.purpose-missing");
    }
    if (basis == null || basis.isBlank()) {
      return Answer.refused("ground.basis-missing");
    }
    if (purposesToday().stream().noneMatch(p -> p.code().equals(purpose))) {
      return Answer.refused("ground.purpose-not-in-force");
    }
    return basesToday().stream()
        .filter(b -> b.code().equals(basis))
        .findFirst()
        .map(b -> reaching(b, purpose))
        .orElseGet(() -> Answer.refused("ground.basis-not-in-force"));
  }

  private static Answer<Ground> reaching(LegalBasis basis, String purpose) {
    return basis.reachesPurpose(purpose)
        ? Answer.of(new Ground(purpose, basis.code()))
        : Answer.refused("ground.basis-not-for-this");
  }
}
