package nl.houvast.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The door to the second step of signing in: a code of an app on one's own phone. Whoever has set
 * one up is asked for it at every sign-in; outside the demo every person must have one. Until the
 * code was right, they are nobody.
 */
@Component
public class SecondStep {
  private final Neo4jClient graph;
  private final Writing writing;
  private final SecondStepSecrets secrets;
  private final CurrentActor current;
  private final Lines lines;
  private final Permissions permissions;
  private final Clock clock;
  private final OneTimeCodes codes = new OneTimeCodes();
  private final SignInBrake brake = new SignInBrake(System::nanoTime);

  SecondStep(
      Neo4jClient graph,
      Writing writing,
      SecondStepSecrets secrets,
      CurrentActor current,
      Lines lines,
      Permissions permissions,
      Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.secrets = secrets;
    this.current = current;
    this.lines = lines;
    this.permissions = permissions;
    this.clock = clock;
  }

  /** What somebody puts in their app: the secret, as text and as the link of a picture to scan. */
  public record Setup(String secret, String link) {}

  private record Kept(String sealed, long used) {}

  /** Whether the caller has yet to take the second step. */
  public boolean waiting() {
    return principal() instanceof HalfSignedIn;
  }

  /** Whether the caller, half or wholly signed in, has set up a second step. */
  public boolean has() {
    return kept(account()).isPresent();
  }

  /** Every account that has set up a second step. */
  public Set<String> all() {
    return new HashSet<>(graph.query(SecondStepQueries.ALL).fetchAs(String.class).all());
  }

  /** A new secret for the caller; nothing is kept until they prove that their app has it. */
  public Setup begin() {
    String secret = OneTimeCodes.draw();
    String account = URLEncoder.encode(account(), StandardCharsets.UTF_8);
    return new Setup(
        secret, "otpauth://totp/Houvast:" + account + "?secret=" + secret + "&issuer=Houvast");
  }

  /** Keeps the secret when the code is of it, and answers who the caller is from now on. */
  public Answer<Authentication> setUp(Setup setup, String code, String address) {
    if (has()) {
      return Answer.refused("second-step.there-already");
    }
    return verified(setup.secret(), code, 0, address)
        .then(
            step ->
                changed(
                    SecondStepQueries.SET_UP,
                    Map.of(
                        "account",
                        account(),
                        "secret",
                        secrets.seal(setup.secret()),
                        "step",
                        step,
                        "now",
                        clock.instant().atZone(clock.getZone()))))
        .map(done -> wholly("account.second-step.set-up"));
  }

  /** Answers who the caller is from now on, when the code is right and was not used before. */
  public Answer<Authentication> enter(String code, String address) {
    return prove(code, address).map(done -> wholly("account.sign-in"));
  }

  /** Whether the caller's code is right, for an act that asks to sign in anew. */
  Answer<Boolean> prove(String code, String address) {
    var kept = kept(account()).orElse(null);
    if (kept == null) {
      return Answer.refused("second-step.none");
    }
    return verified(secrets.open(kept.sealed()), code, kept.used(), address)
        .then(
            step ->
                changed(
                    SecondStepQueries.USE,
                    Map.of("account", account(), "secret", kept.sealed(), "step", step)));
  }

  /**
   * Takes somebody's second step away, for who lost their phone; at the next sign-in they set up a
   * new one. By the administrator, about somebody else.
   *
   * @throws Refusal when the caller may not
   */
  public void takeAway(String account) {
    Actor actor = current.require();
    if (!permissions.may(Action.ACCOUNT_MANAGE) || actor.account().equals(account)) {
      throw new Refusal(Rejection.unknown());
    }
    lines.account(actor, "account.second-step.taken-away", "U", "done", account);
    writing.atomically(
        () ->
            graph.query(SecondStepQueries.TAKE_AWAY).bind(account).to("account").run().counters());
  }

  private Answer<Long> verified(String secret, String code, long used, String address) {
    int wait = Math.max(brake.waiting(account(), address), brake.tried(account(), address));
    if (wait > 0) {
      return Answer.refused("second-step.wait", wait);
    }
    var step = codes.step(secret, code, clock.instant(), used);
    if (step.isEmpty()) {
      lines.account(caller(), "account.sign-in", "LOGIN", "denied", account());
      return Answer.refused("second-step.wrong");
    }
    brake.right(account(), address);
    return Answer.of(step.getAsLong());
  }

  private Answer<Boolean> changed(String cypher, Map<String, Object> values) {
    boolean changed =
        writing.atomically(
            () -> graph.query(cypher).bindAll(values).fetchAs(String.class).one().isPresent());
    return changed ? Answer.of(true) : Answer.refused("second-step.wrong");
  }

  private Authentication wholly(String activity) {
    SignedIn whole = known().by(Assurance.TWO_FACTORS);
    lines.account(whole.actor(), activity, "LOGIN", "done", whole.getUsername());
    return UsernamePasswordAuthenticationToken.authenticated(whole, null, whole.getAuthorities());
  }

  private Optional<Kept> kept(String account) {
    return graph
        .query(SecondStepQueries.OF)
        .bind(account)
        .to("account")
        .fetchAs(Kept.class)
        .mappedBy((types, row) -> new Kept(row.get("secret").asString(), row.get("used").asLong()))
        .one();
  }

  private Actor caller() {
    return known().actor();
  }

  private String account() {
    return caller().account();
  }

  private static SignedIn known() {
    return switch (principal()) {
      case HalfSignedIn half -> half.known();
      case SignedIn whole -> whole;
      case null, default -> throw new AccessDeniedException("nobody is signed in");
    };
  }

  private static @Nullable Object principal() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null ? null : authentication.getPrincipal();
  }
}
