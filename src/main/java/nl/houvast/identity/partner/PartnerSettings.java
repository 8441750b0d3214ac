package nl.houvast.identity.partner;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.houvast.graph.OwnerOnly;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With whom questions are exchanged: {@code houvast.partner.me} (how this one is called), {@code
 * contact} (whom a partner may call), {@code others} (how they are called), and for each of them
 * {@code <name>.url} and {@code <name>.public-key}. Nothing set is off; a part of it is refused.
 * The own key is drawn once, in {@code keys/partner.key} of the data folder; its public half stands
 * beside it, for people to hand over.
 */
@Component
public class PartnerSettings {
  private static final String AT = "houvast.partner.";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private final Environment environment;
  private final String me;
  private final String contact;
  private final Map<String, Partner> others = new TreeMap<>();

  /** One that questions go to and come from, with what the secret of this pair makes. */
  public record Partner(String name, URI url, PairKey key, Encoder encoder, Balance balance) {}

  PartnerSettings(Environment environment) throws IOException {
    this.environment = environment;
    me = value("me");
    contact = value("contact");
    if (me.isEmpty()) {
      return;
    }
    if (contact.isEmpty()) {
      throw refused("contact is missing");
    }
    PrivateKey mine = mine(Path.of(environment.getProperty("houvast.data", "data"), "keys"));
    for (String name :
        Binder.get(environment)
            .bind(AT + "others", Bindable.listOf(String.class))
            .orElse(List.of())) {
      others.put(name, partner(name, mine));
    }
  }

  /** How this one is called. */
  public String me() {
    return me;
  }

  /** Whom a partner may call about somebody who is known here. */
  public String contact() {
    return contact;
  }

  /** Empty for whoever is no partner, and for everybody where nothing is set. */
  public Optional<Partner> other(String name) {
    return Optional.ofNullable(others.get(name));
  }

  private String value(String name) {
    return environment.getProperty(AT + name, "").strip();
  }

  private Partner partner(String name, PrivateKey mine) {
    try {
      var url = URI.create(value(name + ".url"));
      boolean here = "http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost());
      if (!"https".equals(url.getScheme()) && !here) {
        throw refused(name + ".url has to begin with https://");
      }
      byte[] open = Base64.getDecoder().decode(value(name + ".public-key"));
      PublicKey theirs =
          KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(open));
      var key = PairKey.of(mine, theirs, me, name);
      return new Partner(name, url, key, new Encoder(key.encode()), new Balance(key.encode()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw refused(name + ".url or " + AT + name + ".public-key cannot be read");
    }
  }

  private static PrivateKey mine(Path folder) throws IOException {
    byte[] kept = OwnerOnly.kept(folder.resolve("partner.key"), () -> drawn(folder));
    try {
      byte[] key = Base64.getMimeDecoder().decode(kept);
      return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(key));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw refused("the key in keys/partner.key cannot be read");
    }
  }

  private static byte[] drawn(Path folder) {
    try {
      var pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
      Files.writeString(
          folder.resolve("partner.pub"),
          Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n");
      return (Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static IllegalStateException refused(String why) {
    return new IllegalStateException("The exchange with partners is not set up: " + AT + why + ".");
  }
}
