package nl.houvast.consult;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case that an expert sees: roles, age bands, ties, weeks and ticked excerpts. Every
 * id of a person, tie or signal is a pseudonym of this grant, and everything is in their order.
 *
 * @param households persons who live at one address, when two or more of them are shared
 */
public record Shared(
    Network network,
    List<List<String>> households,
    List<SharedSignal> signals,
    @Nullable SharedRecognition recognition) {

  /**
   * @param index the person that it turns on, under its pseudonym; null when nobody is shared
   */
  public record Network(List<Node> nodes, List<Edge> edges, @Nullable String index) {}

  /**
   * @param label role and age band, for example "broer B, 25-29"
   */
  public record Node(
      String id,
      String kind,
      String label,
      String role,
      @Nullable String sex,
      @Nullable String ageBand) {}

  public record Edge(
      String id, String kind, String from, String to, String status, @Nullable String nature) {}

  /**
   * @param week counted from the first shared signal, which has week 0
   * @param source the kind of organisation in words
   */
  public record SharedSignal(
      String id,
      long week,
      String source,
      String kind,
      String nature,
      String status,
      List<String> indicates,
      List<String> actors,
      List<String> targets,
      @Nullable String excerpt,
      @JsonUnwrapped Statements.Beside beside) {}

  /** A recognition told in roles and weeks. */
  public record SharedRecognition(
      String id,
      String pattern,
      int version,
      String title,
      String status,
      long recognisedInWeek,
      List<Because> because,
      List<Against> against,
      List<Missing> missing,
      List<Offer> dossiers,
      List<String> expertise,
      String contraindication) {}

  public record Because(
      String part,
      boolean required,
      List<String> signalIds,
      List<String> tieIds,
      long sinceWeek,
      String sentence) {}

  public record Against(String code, List<String> signalIds, String sentence) {}

  public record Missing(String code, String question) {}

  public record Offer(String id, int version, String title) {}
}
