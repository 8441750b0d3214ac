package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern found in a case, since a day; says nothing about the future.
 *
 * @param id fixed by case file and pattern
 * @param recognisedOn the first day on which every required part was on record
 */
public record Recognition(
    String id,
    PatternRef pattern,
    Status status,
    LocalDate recognisedOn,
    List<Because> because,
    List<Against> against,
    List<Missing> missing,
    Offers offers,
    List<String> personIds,
    String contraindication) {

  /** Whether it holds on the day that was asked about. */
  public enum Status {
    ACTIVE,
    WITHDRAWN
  }

  public record PatternRef(String code, int version, String title) {}

  /** One part, with the signals and ties that it rests on; {@code since} the first day it held. */
  public record Because(
      String part,
      boolean required,
      List<String> signalIds,
      List<String> tieIds,
      LocalDate since,
      @Nullable Long spanDays,
      String sentence) {}

  public record Against(
      String code,
      List<String> signalIds,
      String sentence,
      @Nullable LocalDate lastViolenceHappenedOn,
      @Nullable Long daysAtRecognition) {}

  public record Missing(String code, String question) {}

  public record Offers(List<OfferedDossier> dossiers, List<String> expertise) {}

  public record OfferedDossier(String id, int version, String title) {}
}
