package nl.houvast.identity;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.houvast.access.Action;
import nl.houvast.access.Fact;
import nl.houvast.access.Flood;
import nl.houvast.access.Gateway;
import nl.houvast.access.Notices;
import nl.houvast.access.Scope;
import nl.houvast.identity.linkage.Traits;
import nl.houvast.identity.partner.PartnerSettings;
import nl.houvast.identity.partner.PartnerSettings.Partner;
import nl.houvast.identity.partner.Question;
import nl.houvast.identity.partner.Reply;
import nl.houvast.identity.partner.Seal;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a partner whether it knows a person of an open case: a few times a day. Who asks is answered
 * the same for hit and no hit; a hit is told later, at a random moment, and says whom to call.
 */
@Component
public class PartnerQuestions {
  private static final double A_DAY = 24 * 60 * 60;
  private static final int MOST_A_DAY = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final SecureRandom RANDOM = new SecureRandom();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final PartnerSettings settings;
  private final Matching matching;
  private final Gateway gateway;
  private final Notices notices;
  private final Clock clock;
  private final Duration toldWithin;
  private final Flood asking = new Flood(MOST_A_DAY / A_DAY, MOST_A_DAY, System::nanoTime);

  PartnerQuestions(
      PartnerSettings settings,
      Matching matching,
      Gateway gateway,
      Notices notices,
      Clock clock,
      @Value("${houvast.partner.told-within:24h}") Duration toldWithin) {
    this.settings = settings;
    this.matching = matching;
    this.gateway = gateway;
    this.notices = notices;
    this.clock = clock;
    this.toldWithin = toldWithin;
  }

  /**
   * Answers the id of the question, whatever the reply was.
   *
   * @param partner how it is called in the settings
   */
  public Answer<String> ask(String caseFileId, String personId, String partner) {
    var other = settings.other(partner);
    if (other.isEmpty() || !matching.acrossRegions()) {
      return Answer.refused(Rejection.unknown());
    }
    return gateway
        .openToAct(caseFileId, Action.IDENTITY_DECIDE)
        .then(scope -> ask(scope, caseFileId, personId, other.get()));
  }

  private Answer<String> ask(Scope scope, String caseFileId, String personId, Partner partner) {
    var written =
        gateway.read(
            scope,
            "identity.partner.ask",
            sight ->
                sight.rows(
                    PartnerQueries.WRITTEN,
                    Map.of("person", personId),
                    row -> traits(row.fact("m"))));
    if (written.isEmpty()) {
      return Answer.refused(Rejection.unknown());
    }
    var encodings = written.stream().map(partner.encoder()::of).filter(Objects::nonNull).toList();
    if (encodings.isEmpty()) {
      return Answer.refused("identity.partner.too-little");
    }
    if (asking.take(scope.actor().account()) > 0) {
      return Answer.refused("identity.partner.enough");
    }
    gateway.act(scope, "identity.partner.ask", new Ref(Kind.PERSON, personId));
    var question = new Question(UUID.randomUUID(), clock.instant(), encodings);
    var reply = sent(partner, question);
    if (reply == null) {
      return Answer.refused("conflict.partner-unreachable");
    }
    if (reply.contact() != null) {
      notices.tellOf(caseFileId, List.of(scope.actor().account()), atRandom(), reply.contact());
    }
    return Answer.of(question.id().toString());
  }

  private Instant atRandom() {
    return clock.instant().plusMillis(RANDOM.nextLong(toldWithin.toMillis() + 1));
  }

  private static Traits traits(Fact m) {
    return PartnerEntry.of(
        "",
        property -> {
          if (!property.equals("birthDate")) {
            return m.text(property);
          }
          LocalDate born = m.date(property);
          return born == null ? null : born.toString();
        });
  }

  private @Nullable Reply sent(Partner partner, Question question) {
    String me = settings.me();
    byte[] sealed =
        Seal.close(
            partner.key().seal(),
            question.bytes(partner.balance()),
            PartnerAnswers.question(me, partner.name()));
    var request =
        HttpRequest.newBuilder(partner.url().resolve("/partner/v1/questions/" + me))
            .timeout(PATIENCE)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(sealed))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        return null;
      }
      var reply =
          Seal.open(partner.key().seal(), response.body(), PartnerAnswers.reply(partner.name(), me))
              .map(Reply::of)
              .orElse(null);
      return reply != null && reply.question().equals(question.id()) ? reply : null;
    } catch (IOException unreachable) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
