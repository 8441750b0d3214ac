package nl.houvast.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two chains: the API without a session, then the screens. Everything unnamed is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuritySetup {

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, SignIn signIn, ApiDoor door) {
    return http.securityMatcher(
            "/api/**", "/actuator/**", "/v3/**", "/swagger-ui/**", "/swagger-ui.html")
        .authenticationProvider(signIn)
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
                    .authenticated())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(c -> c.disable())
        .httpBasic(b -> b.authenticationEntryPoint(door))
        .exceptionHandling(e -> e.authenticationEntryPoint(door).accessDeniedHandler(door))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain screens(HttpSecurity http, SignIn signIn) {
    return http.authenticationProvider(signIn)
        .authorizeHttpRequests(
            r ->
                r.requestMatchers("/styles.css", "/houvast/**", "/webjars/**", "/favicon.svg")
                    .permitAll())
        .headers(h -> h.referrerPolicy(p -> p.policy(ReferrerPolicy.NO_REFERRER)))
        .with(VaadinSecurityConfigurer.vaadin(), v -> v.loginView("/login"))
        .build();
  }
}
