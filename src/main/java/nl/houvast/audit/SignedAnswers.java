package nl.houvast.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers for somebody outside, signed with the key of the log: a JSON Web Signature (RFC 7515,
 * flattened, EdDSA), so that any tool that knows it can check that nobody changed a letter. Only
 * for a privacy officer.
 */
@Component
public class SignedAnswers {
  /** More lines than this are not one answer: ask a shorter period. */
  private static final int MOST = 10_000;

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private final Audit audit;
  private final Reviews reviews;
  private final Verification verification;
  private final LineWriter writer;
  private final Clock clock;
  private final JsonMapper json;

  SignedAnswers(
      Audit audit,
      Reviews reviews,
      Verification verification,
      LineWriter writer,
      Clock clock,
      JsonMapper json) {
    this.audit = audit;
    this.reviews = reviews;
    this.verification = verification;
    this.writer = writer;
    this.clock = clock;
    this.json = json;
  }

  /** The parts of a signature over {@code payload}, each in base64url. */
  public record Signed(String payload, String protectedHeader, String signature) {
    /** As RFC 7515 writes it. */
    public Map<String, String> json() {
      return Map.of("payload", payload, "protected", protectedHeader, "signature", signature);
    }
  }

  /** The lines that answer a question, the newest first. */
  public Answer<Signed> lines(Audit.Question question) {
    return audit
        .part(question, clock.instant(), 0, MOST + 1)
        .then(
            lines ->
                lines.size() > MOST
                    ? Answer.refused("audit.answer-long", MOST)
                    : Answer.of(signed("lines", asked(question), lines)));
  }

  private static Map<String, Object> asked(Audit.Question q) {
    return Map.of(
        "person", String.valueOf(q.personId()),
        "caseFile", String.valueOf(q.caseFileId()),
        "account", String.valueOf(q.professional()),
        "from", String.valueOf(q.from()),
        "until", String.valueOf(q.until()),
        "ofLog", q.ofLog());
  }

  /** That what stood out was looked at, per week. */
  public Answer<Signed> reviews() {
    return reviews.weeks().map(weeks -> signed("reviews", Map.of(), weeks));
  }

  /** That nothing is missing from the log and nothing was changed. */
  public Answer<Signed> whole() {
    return verification.run().map(result -> signed("verification", Map.of(), List.of(result)));
  }

  /** That something was erased, as it was recorded. */
  public Answer<Signed> erasure(String id, Map<String, Object> recorded) {
    return audit.officer().map(officer -> signed("erasure", Map.of("id", id), List.of(recorded)));
  }

  private Signed signed(String what, Map<String, Object> asked, List<?> answer) {
    var body =
        Map.of(
            "what",
            what,
            "stream",
            writer.appender().stream(),
            "headHash",
            writer.appender().end().hash(),
            "at",
            clock.instant().toString(),
            "asked",
            asked,
            "answer",
            answer);
    String head = base64("{\"alg\":\"EdDSA\"}");
    String payload = base64(json.writeValueAsString(body));
    return new Signed(payload, head, BASE64.encodeToString(signature(head + "." + payload)));
  }

  private static String base64(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] signature(String text) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(writer.sealer().key());
      signing.update(text.getBytes(StandardCharsets.US_ASCII));
      return signing.sign();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
