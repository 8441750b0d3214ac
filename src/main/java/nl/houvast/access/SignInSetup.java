package nl.houvast.access;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

@Configuration(proxyBeanMethods = false)
class SignInSetup {
  /** PBKDF2 with SHA-256, 310,000 rounds and a salt of 16 bytes: Spring Security's own defaults. */
  @Bean
  PasswordEncoder passwords() {
    return Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  SignInBrake brakeOnGuessing() {
    return new SignInBrake(System::nanoTime);
  }

  @Bean
  FilterRegistrationBean<WaitOutside> waitOutside(
      SignInBrake brake, ApiDoor door, MeterRegistry meters) {
    var first = new FilterRegistrationBean<>(new WaitOutside(brake, door, meters));
    first.addUrlPatterns("/api/*");
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return first;
  }

  /** All checks of a token that Spring Security makes, with the one kind of signature agreed on. */
  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(OidcSettings settings) {
    var tokens = new OidcIdTokenDecoderFactory();
    tokens.setJwsAlgorithmResolver(provider -> settings.idTokenAlgorithm());
    return tokens;
  }
}
