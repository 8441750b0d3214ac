package nl.houvast.access;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/**
 * The provider, as its discovery document describes it. That is read at the first sign-in and not
 * at the start: Houvast starts also while the provider does not answer.
 */
final class OidcRegistration implements ClientRegistrationRepository {
  static final String ID = "organisation";
  private static final Logger LOG = LoggerFactory.getLogger(OidcRegistration.class);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);
  private final OidcSettings settings;
  private volatile @Nullable ClientRegistration known;
  private volatile long failedAt = System.nanoTime() - PAUSE;

  OidcRegistration(OidcSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(ID) ? registration() : null;
  }

  private ClientRegistration registration() {
    var before = known;
    if (before != null) {
      return before;
    }
    if (System.nanoTime() - failedAt < PAUSE) {
      throw unreachable(null);
    }
    try {
      var found = discovered();
      known = found;
      return found;
    } catch (RuntimeException e) {
      failedAt = System.nanoTime();
      LOG.warn("The identity provider {} did not answer as expected", settings.issuer(), e);
      throw unreachable(e);
    }
  }

  private static OAuth2AuthenticationException unreachable(@Nullable RuntimeException cause) {
    return new OAuth2AuthenticationException(
        new OAuth2Error("sign-in.unreachable"), "the identity provider did not answer", cause);
  }

  private ClientRegistration discovered() {
    return ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
        .registrationId(ID)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .scope(settings.scopesAsked())
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  String clientId() {
    return settings.clientId();
  }

  /** Where the provider ends its own session; empty when it says nothing about that. */
  Optional<String> signOutAddress() {
    var registration = known;
    return Optional.ofNullable(registration)
        .map(r -> r.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
        .map(Objects::toString)
        .filter(address -> !address.isBlank());
  }
}
