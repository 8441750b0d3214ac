package nl.houvast.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.houvast.access.OidcMember.OidcPerson;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Makes a token that Spring Security has verified into somebody of Houvast, or refuses with a code
 * that says why. Each refusal is a line.
 */
final class OidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private static final Logger LOG = LoggerFactory.getLogger(OidcUsers.class);
  private final OidcUserService standard = new OidcUserService();
  private final OidcMapping mapping;
  private final OidcAccounts accounts;
  private final Professionals professionals;
  private final Lines lines;
  private final Clock clock;

  OidcUsers(
      OidcMapping mapping,
      OidcAccounts accounts,
      Professionals professionals,
      Lines lines,
      Clock clock) {
    this.mapping = mapping;
    this.accounts = accounts;
    this.professionals = professionals;
    this.lines = lines;
    this.clock = clock;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcIdToken token = request.getIdToken();
    var userInfo = standard.loadUser(request).getUserInfo();
    Map<String, Object> claims = new HashMap<>(userInfo == null ? Map.of() : userInfo.getClaims());
    claims.putAll(token.getClaims());
    var person =
        new OidcPerson(
            Objects.requireNonNull(token.getIssuer()).toString(),
            Objects.requireNonNull(token.getSubject()));
    var answer =
        new OidcClaims(mapping, claims)
            .member(person, token.getClaims(), professionals.organisations(), LocalDate.now(clock));
    return switch (answer) {
      case Answer.Refused<OidcMember>(var why) -> throw refused(person.stranger(), why.code());
      case Answer.Given<OidcMember>(var member) ->
          accounts
              .arrive(member)
              .map(known -> new OidcArrival(token, known))
              .orElseThrow(() -> refused(member.actor(), "sign-in.closed"));
    };
  }

  private OAuth2AuthenticationException refused(Actor who, String code) {
    lines.account(who, "account.sign-in", "LOGIN", "denied", who.account());
    LOG.warn("Somebody from the identity provider was refused: {}", code);
    return new OAuth2AuthenticationException(new OAuth2Error(code), code);
  }
}
