package nl.houvast.family;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.audit.Report;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;

/**
 * The door to who has to hear that a signal turned out wrong or is withheld: every organisation
 * that looked, in this case, at somebody in it since it came in. The log tells whom a look was
 * about and not which signal was on the screen, so the list is rather too long than too short.
 *
 * @see "Regulation (EU) 2016/679 (AVG), article 19; to be confirmed by a lawyer"
 */
@Component
public class Recipients {
  private static final int MOST = 10_000;
  private final Gateway gateway;
  private final Report report;

  Recipients(Gateway gateway, Report report) {
    this.gateway = gateway;
    this.report = report;
  }

  /** An organisation that looked, and when it last did. */
  public record Recipient(String organisation, Instant lastAt) {}

  private record About(Instant receivedAt, List<String> names) {}

  /** Who has to hear of this signal of an own case, by name; also when it is withheld. */
  public Answer<List<Recipient>> of(String caseFileId, Ground ground, String signalId) {
    return gateway.open(caseFileId, ground, Action.REPORT_ACCESS).map(scope -> of(scope, signalId));
  }

  private List<Recipient> of(Scope scope, String signalId) {
    String caseFileId = scope.caseFileId();
    // By a job, since a withheld signal is out of the scope of who has to tell of it.
    var whole =
        gateway.job("family.recipients", List.of(caseFileId, Gateway.withheldIn(caseFileId)));
    var about =
        gateway.read(
            whole,
            "family.recipients",
            sight ->
                sight.rows(
                    RecipientQueries.ABOUT,
                    Map.of("signal", signalId),
                    row ->
                        new About(
                            Objects.requireNonNull(row.fact("s").instant("receivedAt")),
                            row.texts("names"))));
    Map<String, Instant> last = new HashMap<>();
    for (About signal : about) {
      report.within(signal.names(), caseFileId, MOST).stream()
          .filter(r -> !r.at().isBefore(signal.receivedAt()))
          .filter(r -> !r.roles().contains("FAMILY") && !r.roles().contains("JOB"))
          .forEach(r -> last.merge(r.organisation(), r.at(), Recipients::later));
    }
    return last.entrySet().stream()
        .map(e -> new Recipient(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Recipient::organisation))
        .toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
