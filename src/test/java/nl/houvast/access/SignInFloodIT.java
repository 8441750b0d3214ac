package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Guessing and flooding as the application meets them; each test comes from its own address. */
@HouvastTest
class SignInFloodIT {
  private static final int TRIES = Boolean.getBoolean("houvast.long") ? 10_000 : 2_000;
  private static final int AT_ONCE = 16;
  @Autowired Api api;
  @Autowired Professionals professionals;
  @Autowired PasswordEncoder passwords;
  @Autowired SignInRules rules;
  @Autowired Clock clock;
  @Autowired MeterRegistry meters;

  private HttpClient from(String address) throws IOException {
    return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
  }

  private HttpResponse<String> call(HttpClient client, String account, String password)
      throws IOException, InterruptedException {
    String pair = account + ":" + password;
    var request =
        HttpRequest.newBuilder(URI.create(api.url() + "/api/v1/me"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void thousands_of_guesses_are_answered_429_and_the_others_go_on() throws Exception {
    var guesser = from("127.0.0.2");
    var answers = new ConcurrentHashMap<Integer, AtomicInteger>();
    api.as("rvt").get("/me").expect(200);

    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var guesses =
          IntStream.range(0, TRIES)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () -> {
                        int status = call(guesser, "rvt", "guess" + i).statusCode();
                        answers.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
                        return status;
                      })
              .toList();
      var done = guesses.stream().map(threads::submit).toList();
      while (!done.getLast().isDone()) {
        api.as("rvt").get("/me").expect(200);
      }
    }

    assertThat(answers.keySet()).containsExactlyInAnyOrder(401, 429);
    assertThat(answers.get(401).get()).as("passwords that were looked at").isLessThan(20);
    for (int i = 0; call(guesser, "rvt", "again" + i).statusCode() != 429; i++) {
      assertThat(i).as("tries until the next wait begins").isLessThan(3);
    }
    double before = meters.counter("houvast.api.waits").count();
    assertThat(before).as("of thousands that waited").isGreaterThan(TRIES / 2.0);
    var right = call(guesser, "rvt", "houvast-demo");
    assertThat(right.statusCode())
        .as("also the right one waits, or it could be told")
        .isEqualTo(429);
    assertThat(right.headers().firstValueAsLong("Retry-After").getAsLong()).isPositive();
    assertThat(right.body()).doesNotContain("rvt");
    assertThat(right.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(right.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(right.headers().firstValue("API-Version")).contains("1");
    assertThat(meters.counter("houvast.api.waits").count())
        .as("told to wait before anything else was done for the call")
        .isEqualTo(before + 1);
  }

  @Test
  void a_header_that_cannot_be_read_is_somebody_who_is_not_signed_in() throws Exception {
    for (String header :
        List.of("Basic", "Basic ", "Basic %%%", "basic bm9jb2xvbg==", "Bearer x")) {
      var request =
          HttpRequest.newBuilder(URI.create(api.url() + "/api/v1/me"))
              .header("Authorization", header)
              .build();
      var answer = from("127.0.0.6").send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(header).isEqualTo(401);
    }
  }

  @Test
  void an_account_that_does_not_exist_is_answered_alike() throws Exception {
    var guesser = from("127.0.0.3");
    for (int i = 0; i < 5; i++) {
      assertThat(call(guesser, "nobody", "guess" + i).statusCode()).isEqualTo(401);
    }
    assertThat(call(guesser, "nobody", "guess").statusCode()).isEqualTo(429);
  }

  @Test
  void a_right_password_forgets_the_mistakes_before_it_also_when_it_is_remembered()
      throws Exception {
    var somebody = from("127.0.0.5");
    assertThat(call(somebody, "privacy", "houvast-demo").statusCode()).isEqualTo(200);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        assertThat(call(somebody, "privacy", "mistake").statusCode()).isEqualTo(401);
      }
      assertThat(call(somebody, "privacy", "houvast-demo").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void the_page_tells_who_guessed_too_often_to_wait() throws Exception {
    var guesser = from("127.0.0.4");
    HttpResponse<String> last = form(guesser);
    assertThat(last.statusCode()).isEqualTo(302);
    assertThat(last.headers().firstValue("Location").orElse("")).endsWith("/login?error");
    for (int i = 0; i < 6; i++) {
      last = form(guesser);
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValueAsLong("Retry-After").getAsLong()).isPositive();
    assertThat(last.body()).contains("Wacht ", "seconden", "href=\"login\"");
  }

  private HttpResponse<String> form(HttpClient client) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(api.url() + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=trainer&password=guess"));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void a_system_that_makes_many_calls_at_once_is_no_guesser() throws Exception {
    // Time stands still: on a slow machine one password may take longer than the first pause.
    var fresh = new SignIn(professionals, passwords, rules, new SignInBrake(() -> 0), clock);
    assertThat(atOnce(fresh, "houvast-demo")).containsOnly("let in");
    var guessing = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      guessing.add(signIn(fresh, "guess" + i));
    }
    assertThat(guessing).as("one after another they are tries as ever").endsWith("has to wait");
  }

  private static List<String> atOnce(SignIn at, String password) throws Exception {
    try (var pool = Executors.newFixedThreadPool(16)) {
      var all = Collections.nCopies(16, (Callable<String>) () -> signIn(at, password));
      var told = new ArrayList<String>();
      for (var one : pool.invokeAll(all)) {
        told.add(one.get());
      }
      return told;
    }
  }

  private static String signIn(SignIn at, String password) {
    try {
      at.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("src-vt", password));
      return "let in";
    } catch (TooManyTries e) {
      return "has to wait";
    } catch (BadCredentialsException e) {
      return "refused";
    }
  }

  @Test
  void who_searches_without_end_is_answered_429() {
    var machine = api.as("src-provider");
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      refused += machine.get("/search?q=herkenning").status() == 429 ? 1 : 0;
    }
    assertThat(refused).isBetween(100, 199);
    api.as("rvt").get("/search?q=herkenning").expect(200);
  }
}
