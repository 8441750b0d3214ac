package nl.houvast.access;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.stereotype.Component;

/**
 * Signing in through the identity provider of one's organisation: OpenID Connect with a code, PKCE,
 * state and nonce, all Spring Security's. Shut unless {@link OidcSettings} are there; then the rest
 * of Houvast is as if this were not written.
 */
@Component
public final class OidcDoor {
  private static final String BASE = "/oauth2/authorization";
  private final OidcSettings settings;
  private final OidcRegistration registration;
  private final OidcRefused refused = new OidcRefused();
  private final OidcArrived arrived;
  private final @Nullable OidcMapping mapping;
  private final OidcAccounts accounts;
  private final Professionals professionals;
  private final Lines lines;
  private final Clock clock;

  OidcDoor(
      OidcSettings settings,
      OidcAccounts accounts,
      Professionals professionals,
      SignInRules rules,
      Lines lines,
      Clock clock,
      ResourceLoader resources,
      @Value("${houvast.policy.location:classpath:seed-data/policy/}") String policy) {
    this.settings = settings;
    this.accounts = accounts;
    this.professionals = professionals;
    this.lines = lines;
    this.clock = clock;
    registration = new OidcRegistration(settings);
    arrived = new OidcArrived(rules, lines);
    String folder = policy.endsWith("/") ? policy : policy + "/";
    mapping =
        settings.on() ? OidcMapping.read(resources.getResource(folder + "sign-in.yaml")) : null;
  }

  /** Where a browser goes to sign in through the organisation; empty when that is not set up. */
  public Optional<String> address() {
    return settings.on()
        ? Optional.of(BASE.substring(1) + "/" + OidcRegistration.ID)
        : Optional.empty();
  }

  /** How the screens sign out, and by what they lead on; empty when nothing changes. */
  Optional<OidcSignOut> signOut(RedirectStrategy redirect) {
    return settings.on() ? Optional.of(new OidcSignOut(registration, redirect)) : Optional.empty();
  }

  void signingIn(HttpSecurity http) {
    OidcMapping means = mapping;
    if (means == null) {
      return;
    }
    var users = new OidcUsers(means, accounts, professionals, lines, clock);
    http.oauth2Login(
        login ->
            login
                .loginPage("/login")
                .clientRegistrationRepository(registration)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                    a -> a.authorizationRequestResolver(asking(means.secondFactor().ask())))
                .userInfoEndpoint(u -> u.oidcUserService(users))
                .successHandler(arrived)
                .failureHandler(refused)
                .withObjectPostProcessor(setOut()));
  }

  private OAuth2AuthorizationRequestResolver asking(@Nullable String acr) {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(registration, BASE);
    if (acr != null) {
      resolver.setAuthorizationRequestCustomizer(
          request -> request.additionalParameters(more -> more.put("acr_values", acr)));
    }
    return resolver;
  }

  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> setOut() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(refused);
        return filter;
      }
    };
  }
}
