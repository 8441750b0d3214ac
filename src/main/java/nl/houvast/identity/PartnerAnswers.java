package nl.houvast.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.houvast.access.Flood;
import nl.houvast.access.Ground;
import nl.houvast.access.Witness;
import nl.houvast.identity.partner.Encoding;
import nl.houvast.identity.partner.PartnerSettings;
import nl.houvast.identity.partner.PartnerSettings.Partner;
import nl.houvast.identity.partner.Question;
import nl.houvast.identity.partner.Reply;
import nl.houvast.identity.partner.Seal;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Answers a partner that asks whether somebody is known here: hit, with whom to call, or no hit.
 * Everybody is compared each time, so that both take as long; nothing of the question is kept. Each
 * question is a line of the log before the answer leaves, one for every person that it hit.
 */
@Component
public class PartnerAnswers {
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);
  private static final double DAY = 24 * 60 * 60;
  private final PartnerSettings settings;
  private final Matching matching;
  private final Neo4jClient graph;
  private final Witness witness;
  private final ToldToNobody toldToNobody;
  private final Clock clock;
  private final String basis;
  private final Flood asking;
  private final Cache<UUID, Boolean> answered =
      Caffeine.newBuilder().expireAfterWrite(ON_ITS_WAY.multipliedBy(3)).build();

  PartnerAnswers(
      PartnerSettings settings,
      Matching matching,
      Neo4jClient graph,
      Witness witness,
      ToldToNobody toldToNobody,
      Clock clock,
      @Value("${houvast.matching.basis:DEMO-FUTURE-LAW}") String basis,
      @Value("${houvast.partner.questions-a-day:200}") int most) {
    this.settings = settings;
    this.matching = matching;
    this.graph = graph;
    this.witness = witness;
    this.toldToNobody = toldToNobody;
    this.clock = clock;
    this.basis = basis;
    asking = new Flood(most / DAY, most, System::nanoTime);
  }

  /**
   * The sealed reply; empty for whoever is no partner, asks too often, asks again or says nothing
   * that can be read, and where matching across regions is off.
   */
  public Optional<byte[]> answer(String from, byte[] sealed) {
    var partner = settings.other(from);
    if (partner.isEmpty() || !matching.acrossRegions()) {
      return Optional.empty();
    }
    var question = opened(partner.get(), sealed);
    if (question == null) {
      line(partner.get(), "denied", null);
      return Optional.empty();
    }
    if (asking.take(from) > 0) {
      line(partner.get(), "denied", null);
      return Optional.empty();
    }
    var hit = hit(partner.get(), question);
    if (hit.isEmpty()) {
      line(partner.get(), "done", null);
    }
    hit.forEach(person -> line(partner.get(), "done", person));
    var reply = new Reply(question.id(), hit.isEmpty() ? null : settings.contact());
    return Optional.of(
        Seal.close(partner.get().key().seal(), reply.bytes(), reply(settings.me(), from)));
  }

  static String question(String from, String to) {
    return "question\n" + from + "\n" + to;
  }

  static String reply(String from, String to) {
    return "reply\n" + from + "\n" + to;
  }

  private @Nullable Question opened(Partner partner, byte[] sealed) {
    var question =
        Seal.open(partner.key().seal(), sealed, question(partner.name(), settings.me()))
            .map(message -> Question.of(message, partner.balance()))
            .orElse(null);
    boolean fresh =
        question != null
            && Duration.between(question.at(), clock.instant()).abs().compareTo(ON_ITS_WAY) < 0
            && answered.asMap().putIfAbsent(question.id(), true) == null;
    return fresh ? question : null;
  }

  private record Known(String person, @Nullable Encoding encoding) {}

  private Set<String> hit(Partner partner, Question question) {
    var known =
        new ArrayList<>(
            graph
                .query(PartnerQueries.KNOWN)
                .bind(List.copyOf(toldToNobody.signals()))
                .to("kept")
                .fetchAs(Known.class)
                .mappedBy((types, row) -> known(partner, row))
                .all());
    var hit = new TreeSet<String>();
    for (Known one : known) {
      Encoding mine = one.encoding();
      for (Encoding asked : question.encodings()) {
        if (mine != null && mine.hits(asked)) {
          hit.add(one.person());
        }
      }
    }
    return hit;
  }

  private static Known known(Partner partner, MapAccessor row) {
    MapAccessor m = row.get("m").asNode();
    var traits = PartnerEntry.of(m.get("id").asString(), property -> text(m.get(property)));
    return new Known(row.get("person").asString(), partner.encoder().of(traits));
  }

  private static @Nullable String text(org.neo4j.driver.Value value) {
    return value.isNull() ? null : value.asObject().toString();
  }

  private void line(Partner partner, String outcome, @Nullable String person) {
    String name = partner.name();
    boolean done = outcome.equals("done");
    witness.witness(
        List.of(
            new Witness.Line(
                new Actor("partner:" + name, name, Set.of("MACHINE_CLIENT"), name, name, null),
                "identity.partner.answer",
                done ? "R" : "DENY",
                outcome,
                null,
                Level.L0,
                new Ground("MATCHING", basis),
                done ? "R-PARTNER" : "D-NO-RULE",
                null,
                null,
                null,
                person == null ? 0 : 1,
                person,
                null)));
  }
}
