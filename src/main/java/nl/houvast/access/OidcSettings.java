package nl.houvast.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;

/**
 * How Houvast is known to the identity provider of an organisation: {@code houvast.sign-in.oidc}
 * with {@code issuer}, {@code client-id}, {@code client-secret} or {@code client-secret-file},
 * {@code scopes} and {@code id-token-algorithm}. Nothing set is off; a part of it is refused at the
 * start.
 */
@Component
final class OidcSettings {
  private static final String AT = "houvast.sign-in.oidc.";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private final Environment environment;
  private final boolean on;
  private final String secret;
  private final List<String> scopes;
  private final SignatureAlgorithm algorithm;

  OidcSettings(Environment environment) {
    this.environment = environment;
    scopes = scopes();
    on =
        Stream.of("issuer", "client-id", "client-secret", "client-secret-file")
            .anyMatch(name -> !value(name).isEmpty());
    secret = on ? secret() : "";
    algorithm = algorithm();
    if (on) {
      refuseAPart();
      refusePlainText();
    }
  }

  private String value(String name) {
    return environment.getProperty(AT + name, "").strip();
  }

  private void refuseAPart() {
    var missing = new ArrayList<String>();
    Stream.of("issuer", "client-id")
        .filter(n -> value(n).isEmpty())
        .forEach(n -> missing.add(AT + n));
    if (secret.isEmpty()) {
      missing.add(AT + "client-secret or " + AT + "client-secret-file");
    }
    if (!missing.isEmpty()) {
      throw refused(
          "%s missing"
              .formatted(String.join(", ", missing) + (missing.size() == 1 ? " is" : " are")));
    }
  }

  /** Tokens and the secret go over this connection. */
  private void refusePlainText() {
    URI issuer;
    try {
      issuer = URI.create(value("issuer"));
    } catch (IllegalArgumentException e) {
      throw refused(AT + "issuer is no address");
    }
    boolean here = "http".equals(issuer.getScheme()) && LOOPBACK.contains(issuer.getHost());
    if (!"https".equals(issuer.getScheme()) && !here) {
      throw refused(AT + "issuer has to begin with https://");
    }
  }

  private String secret() {
    String file = value("client-secret-file");
    String written = value("client-secret");
    if (file.isEmpty()) {
      return written;
    }
    if (!written.isEmpty()) {
      throw refused(AT + "client-secret and " + AT + "client-secret-file are both set; choose one");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new SignInIncomplete(
          "Signing in through an organisation is not set up wholly: the file of "
              + AT
              + "client-secret-file cannot be read.",
          e);
    }
  }

  private List<String> scopes() {
    var all = new LinkedHashSet<>(List.of("openid"));
    all.addAll(
        Binder.get(environment)
            .bind(AT + "scopes", Bindable.listOf(String.class))
            .orElse(List.of("profile")));
    return List.copyOf(all);
  }

  /** Only signatures with a key pair: one made with the client's own secret proves too little. */
  private SignatureAlgorithm algorithm() {
    String name = environment.getProperty(AT + "id-token-algorithm", "RS256");
    SignatureAlgorithm known = SignatureAlgorithm.from(name);
    if (known == null) {
      throw refused(
          AT + "id-token-algorithm has to be RS256, PS256, ES256 or one of their longer forms");
    }
    return known;
  }

  private static SignInIncomplete refused(String what) {
    return new SignInIncomplete(
        "Signing in through an organisation is not set up wholly: " + what + ".", null);
  }

  boolean on() {
    return on;
  }

  String issuer() {
    return value("issuer");
  }

  String clientId() {
    return value("client-id");
  }

  String clientSecret() {
    return secret;
  }

  List<String> scopesAsked() {
    return scopes;
  }

  SignatureAlgorithm idTokenAlgorithm() {
    return algorithm;
  }
}
