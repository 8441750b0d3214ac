package nl.houvast.access;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Two chains: the API without a session, then the screens. Everything unnamed is denied. Spring
 * Security finds {@link SignIn} by itself; named here as well it would be asked twice.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuritySetup {
  /** What the platform allows of a policy: it needs inline scripts and styles itself. */
  private static final String POLICY =
      "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'; "
          + "connect-src 'self'; worker-src 'self'; font-src 'self' data:; img-src 'self' data: blob:";

  private static final String NOTHING_OF_THE_DEVICE =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  /** Vaadin ends its answer in a way that headers which wait for the end would miss. */
  private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_THE_BODY =
      new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
          filter.setShouldWriteHeadersEagerly(true);
          return filter;
        }
      };

  private static final ObjectPostProcessor<UsernamePasswordAuthenticationFilter> FAILED =
      new ObjectPostProcessor<>() {
        @Override
        public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
          filter.setAuthenticationFailureHandler(new SignInFailed());
          return filter;
        }
      };

  /** On a shared computer nothing is left behind; browsers heed it on a secure connection. */
  private static final LogoutHandler FORGET =
      new HeaderWriterLogoutHandler(
          new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, ApiDoor door) {
    return http.securityMatcher(
            "/api/**", "/actuator/**", "/v3/**", "/swagger-ui/**", "/swagger-ui.html")
        .authorizeHttpRequests(
            r ->
                r.requestMatchers(
                        "/actuator/health/**", "/v3/**", "/swagger-ui/**", "/swagger-ui.html")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasRole("ADMINISTRATOR")
                    .anyRequest()
                    .access((who, request) -> new AuthorizationDecision(wholly(who.get()))))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(c -> c.disable())
        .httpBasic(b -> b.authenticationEntryPoint(door))
        .exceptionHandling(e -> e.authenticationEntryPoint(door).accessDeniedHandler(door))
        .build();
  }

  /** A password alone opens nothing to whoever has a second step to take. */
  private static boolean wholly(@Nullable Authentication who) {
    return who != null && who.getPrincipal() instanceof SignedIn;
  }

  @Bean
  @Order(2)
  SecurityFilterChain screens(HttpSecurity http, OidcDoor organisation) {
    http.authorizeHttpRequests(
            r ->
                r.requestMatchers(
                        "/styles.css", "/aura/**", "/houvast/**", "/webjars/**", "/favicon.svg")
                    .permitAll())
        .headers(
            h ->
                h.withObjectPostProcessor(BEFORE_THE_BODY)
                    .referrerPolicy(p -> p.policy(ReferrerPolicy.NO_REFERRER))
                    .contentSecurityPolicy(c -> c.policyDirectives(POLICY))
                    .permissionsPolicyHeader(p -> p.policy(NOTHING_OF_THE_DEVICE)))
        .with(
            VaadinSecurityConfigurer.vaadin(),
            v -> {
              v.loginView("/login")
                  .addLogoutHandler(FORGET)
                  // A page that is not there is answered as one that is not for you.
                  .anyRequest(r -> r.authenticated());
              organisation
                  .signOut(new UidlRedirectStrategy())
                  .ifPresent(out -> v.addLogoutHandler(out).logoutSuccessHandler(out));
            })
        // After the line above: its own sign-in page must be known before.
        .formLogin(f -> f.withObjectPostProcessor(FAILED));
    organisation.signingIn(http);
    return http.build();
  }
}
