package nl.houvast.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * An identity provider on the loopback address that keeps to OpenID Connect, and is strict: one
 * client with a secret, one address to return to, PKCE, each code once. On request it does one
 * thing wrong.
 */
final class Provider {
  static final String CLIENT = "houvast";
  static final String SECRET = "a-secret-of-thirty-two-characters-or-more";
  private final HttpServer server;
  private final JsonMapper json = new JsonMapper();
  private final RSAKey key = drawn();
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Object>> bearers = new ConcurrentHashMap<>();
  final List<String> refused = new CopyOnWriteArrayList<>();
  final List<Map<String, String>> ended = new CopyOnWriteArrayList<>();
  volatile Map<String, Object> claims = Map.of();
  volatile Map<String, Object> userInfo = Map.of();
  volatile Wrong wrong = Wrong.NOTHING;
  volatile String returnTo = "";
  volatile boolean asksFirst;

  /** What it does wrong with a token. */
  enum Wrong {
    NOTHING,
    ISSUER,
    AUDIENCE,
    NONCE,
    NO_NONCE,
    EXPIRED,
    FOREIGN_SIGNATURE,
    SIGNED_WITH_THE_SECRET,
    UNSIGNED,
    OTHER_PERSON_AT_USER_INFO
  }

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException, GeneralSecurityException, JOSEException;
  }

  Provider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    at("/.well-known/openid-configuration", x -> json(x, 200, discovery()));
    at("/jwks", x -> json(x, 200, new JWKSet(key).toJSONObject()));
    at("/authorize", this::authorize);
    at("/token", this::token);
    at("/userinfo", this::userInfo);
    at("/end", this::end);
    server.start();
  }

  private static RSAKey drawn() {
    try {
      return new RSAKeyGenerator(2048).keyID("k1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private Map<String, Object> discovery() {
    var d = new HashMap<String, Object>();
    d.put("issuer", issuer());
    d.put("authorization_endpoint", issuer() + "/authorize");
    d.put("token_endpoint", issuer() + "/token");
    d.put("userinfo_endpoint", issuer() + "/userinfo");
    d.put("jwks_uri", issuer() + "/jwks");
    d.put("end_session_endpoint", issuer() + "/end");
    d.put("response_types_supported", List.of("code"));
    d.put("subject_types_supported", List.of("public"));
    d.put("id_token_signing_alg_values_supported", List.of("RS256"));
    return d;
  }

  private void authorize(HttpExchange x) throws IOException {
    var query = form(x.getRequestURI().getRawQuery());
    boolean right =
        "code".equals(query.get("response_type"))
            && CLIENT.equals(query.get("client_id"))
            && returnTo.equals(query.get("redirect_uri"))
            && List.of(query.getOrDefault("scope", "").split(" ")).contains("openid")
            && "S256".equals(query.get("code_challenge_method"))
            && query.containsKey("code_challenge")
            && query.containsKey("state")
            && query.containsKey("nonce");
    if (!right) {
      refused.add("authorize " + query.keySet());
      html(x, 400, "no");
      return;
    }
    String code = UUID.randomUUID().toString();
    asked.put(code, query);
    String back =
        returnTo
            + "?code="
            + code
            + "&state="
            + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8);
    if (asksFirst) {
      html(
          x,
          200,
          "<h1>Organisatie</h1><p><a href='" + back.replace("&", "&amp;") + "'>Ik ben het</a></p>");
      return;
    }
    x.getResponseHeaders().add("Location", back);
    x.sendResponseHeaders(302, -1);
  }

  private void token(HttpExchange x) throws IOException, GeneralSecurityException, JOSEException {
    var form = form(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var request = asked.remove(form.getOrDefault("code", ""));
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    if (!basic.equals(x.getRequestHeaders().getFirst("Authorization"))) {
      refused.add("client");
      json(x, 401, Map.of("error", "invalid_client"));
    } else if (request == null
        || !request.get("redirect_uri").equals(form.get("redirect_uri"))
        || !request
            .get("code_challenge")
            .equals(challenge(form.getOrDefault("code_verifier", "")))) {
      refused.add("token");
      json(x, 400, Map.of("error", "invalid_grant"));
    } else {
      String bearer = UUID.randomUUID().toString();
      var person = new HashMap<String, Object>(userInfo);
      person.put("sub", wrong == Wrong.OTHER_PERSON_AT_USER_INFO ? "another" : claims.get("sub"));
      bearers.put(bearer, person);
      json(
          x,
          200,
          Map.of(
              "access_token",
              bearer,
              "token_type",
              "Bearer",
              "expires_in",
              300,
              "id_token",
              idToken(request.get("nonce"))));
    }
  }

  private static String challenge(String verifier) throws GeneralSecurityException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private String idToken(String nonce) throws JOSEException {
    Instant now = Instant.now().minusSeconds(wrong == Wrong.EXPIRED ? 3600 : 0);
    var set =
        new JWTClaimsSet.Builder()
            .issuer(wrong == Wrong.ISSUER ? "http://127.0.0.1:1" : issuer())
            .audience(wrong == Wrong.AUDIENCE ? "another-client" : CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)));
    if (wrong != Wrong.NO_NONCE) {
      set.claim("nonce", wrong == Wrong.NONCE ? "another" : nonce);
    }
    claims.forEach(set::claim);
    JWTClaimsSet built = set.build();
    return switch (wrong) {
      case UNSIGNED -> new PlainJWT(built).serialize();
      case SIGNED_WITH_THE_SECRET -> {
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), built);
        jwt.sign(new MACSigner(SECRET));
        yield jwt.serialize();
      }
      default -> {
        var jwt =
            new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), built);
        jwt.sign(new RSASSASigner(wrong == Wrong.FOREIGN_SIGNATURE ? drawn() : key));
        yield jwt.serialize();
      }
    };
  }

  private void userInfo(HttpExchange x) throws IOException {
    String header = String.valueOf(x.getRequestHeaders().getFirst("Authorization"));
    var person = bearers.get(header.replace("Bearer ", ""));
    json(x, person == null ? 401 : 200, person == null ? Map.of() : person);
  }

  private void end(HttpExchange x) throws IOException {
    ended.add(form(x.getRequestURI().getRawQuery()));
    html(x, 200, "<h1>Afgemeld bij de organisatie</h1>");
  }

  private void at(String path, Answering answering) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            answering.answer(exchange);
          } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void json(HttpExchange x, int status, Object body) throws IOException {
    write(x, status, "application/json", json.writeValueAsString(body));
  }

  private static void html(HttpExchange x, int status, String body) throws IOException {
    write(
        x,
        status,
        "text/html;charset=UTF-8",
        "<!doctype html><html lang='nl'><title>Organisatie</title><link rel='icon' href='data:,'>"
            + body);
  }

  private static void write(HttpExchange x, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    x.getResponseHeaders().add("Content-Type", type);
    x.sendResponseHeaders(status, bytes.length);
    x.getResponseBody().write(bytes);
  }

  static Map<String, String> form(String text) {
    return text == null
        ? Map.of()
        : java.util.Arrays.stream(text.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                    pair ->
                        pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
