package nl.houvast.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Account and password. The API signs in on every call, and the password function is slow on
 * purpose; so what was verified is remembered for five minutes as a keyed digest, under a key that
 * lives in memory only. A disabled account is refused at once: the account is read every time. Who
 * guesses has to wait ({@link SignInBrake}); calls that show the same password at the same moment
 * are one try, so that a system which makes many calls at once does not look like a guesser.
 */
@Component
class SignIn implements AuthenticationProvider {
  private static final int REMEMBERED_SECONDS = 300;
  private static final String ABSENT_HASH = "0".repeat(96);
  private final Professionals professionals;
  private final PasswordEncoder passwords;
  private final SignInRules rules;
  private final Clock clock;
  private final SecretKeySpec key;
  private final ConcurrentHashMap<String, Verified> verified = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, FutureTask<Boolean>> underWay = new ConcurrentHashMap<>();
  private final SignInBrake brake;

  private record Verified(byte[] digest, Instant at) {}

  SignIn(
      Professionals professionals,
      PasswordEncoder passwords,
      SignInRules rules,
      SignInBrake brake,
      Clock clock) {
    this.professionals = professionals;
    this.brake = brake;
    this.passwords = passwords;
    this.rules = rules;
    this.clock = clock;
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    key = new SecretKeySpec(bytes, "HmacSHA256");
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String account = asked.getName();
    String password = String.valueOf(asked.getCredentials());
    // Before the graph is asked: who has to wait costs the others nothing.
    goOnUnless(brake.waiting(account, address(asked)));
    var known = professionals.signIn(account).orElse(null);
    String hash = known == null || known.hash().isEmpty() ? ABSENT_HASH : known.hash();
    if (!matches(account, password, hash, address(asked)) || known == null) {
      throw new BadCredentialsException("account or password is not right");
    }
    return rules.secondStepFollows(known)
        ? UsernamePasswordAuthenticationToken.authenticated(
            new HalfSignedIn(known), null, List.of())
        : UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities());
  }

  /** Whether somebody who is signed in already knows the password of the account. */
  boolean again(String account, String password) {
    String again = "again " + account;
    goOnUnless(brake.waiting(account, again));
    return professionals
        .signIn(account)
        .filter(known -> !known.hash().isEmpty())
        .map(known -> matches(account, password, known.hash(), again))
        .orElse(false);
  }

  private static String address(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  private boolean matches(String account, String password, String hash, String address) {
    byte[] digest = digest(account, password, hash);
    Verified before = verified.get(account);
    if (before != null
        && clock.instant().isBefore(before.at().plusSeconds(REMEMBERED_SECONDS))
        && MessageDigest.isEqual(before.digest(), digest)) {
      brake.right(account, address);
      return true;
    }
    var mine =
        new FutureTask<>(
            () -> {
              goOnUnless(brake.tried(account, address));
              boolean right = passwords.matches(password, hash);
              if (right) {
                brake.right(account, address);
                verified.put(account, new Verified(digest, clock.instant()));
              }
              return right;
            });
    return sameTry(address + HexFormat.of().formatHex(digest), mine);
  }

  /** The answer of the same try that is under way, or else of this one. */
  private boolean sameTry(String key, FutureTask<Boolean> mine) {
    var other = underWay.putIfAbsent(key, mine);
    try {
      if (other != null) {
        return other.get();
      }
      mine.run();
      return mine.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TooManyTries wait) {
        throw new TooManyTries(wait.seconds());
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      underWay.remove(key, mine);
    }
  }

  private static void goOnUnless(int seconds) {
    if (seconds > 0) {
      throw new TooManyTries(seconds);
    }
  }

  private byte[] digest(String account, String password, String hash) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(account.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      mac.update(hash.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
