package nl.houvast.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A partner has no account: its question opens with the secret of the pair, or is nothing. This
 * door is there only where partners are set.
 */
@Configuration(proxyBeanMethods = false)
class PartnerDoor {
  @Bean
  @Order(0)
  @ConditionalOnProperty("houvast.partner.me")
  SecurityFilterChain partners(HttpSecurity http) {
    return http.securityMatcher("/partner/**")
        .authorizeHttpRequests(r -> r.anyRequest().permitAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(c -> c.disable())
        .build();
  }
}
