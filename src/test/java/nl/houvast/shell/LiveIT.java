package nl.houvast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.houvast.HouvastTest;
import nl.houvast.access.CurrentActor;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Several people at their screens while somebody writes. */
@HouvastTest
class LiveIT {
  @Autowired ApplicationContext context;
  @Autowired AuthenticationProvider signIn;
  @Autowired Live live;
  @Autowired Writing writing;
  @Autowired Changes changes;
  @Autowired CurrentActor current;

  private Authentication as(String account) {
    return signIn.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated(account, "houvast-demo"));
  }

  @Test
  void a_commit_wakes_every_session_that_watches_each_as_its_own_person() {
    Ref caseFile = new Ref(Kind.CASEFILE, UUID.randomUUID().toString());
    Ref other = new Ref(Kind.CASEFILE, UUID.randomUUID().toString());
    List<String> woken = new CopyOnWriteArrayList<>();
    int before = live.watching();
    try (var app = SpringBrowserlessApplicationContext.createSecured(context, "nl.houvast")) {
      var team = app.newUser(as("rvt")).newWindow();
      watch(team, caseFile, woken);
      var expert = app.newUser(as("expert-sibling")).newWindow();
      watch(expert, caseFile, woken);
      var elsewhere = app.newUser(as("rvt-noord")).newWindow();
      watch(elsewhere, other, woken);
      assertThat(live.watching()).isGreaterThanOrEqualTo(before + 3);
      Instant committed = touch(caseFile);
      while (woken.size() < 2 && Instant.now().isBefore(committed.plusSeconds(10))) {
        List.of(team, expert, elsewhere).forEach(LiveIT::turn);
      }
      assertThat(woken).containsExactlyInAnyOrder("rvt", "expert-sibling");
    }
    assertThat(live.watching()).isEqualTo(before);
  }

  private void watch(BrowserlessUIContext window, Ref ref, List<String> woken) {
    window.activate();
    Div screen = new Div();
    live.watch(screen, ref::equals, () -> woken.add(current.require().account()));
    window.getUI().add(screen);
  }

  private static void turn(BrowserlessUIContext window) {
    window.activate();
    window.roundTrip();
  }

  private Instant touch(Ref ref) {
    writing.atomically(
        () -> {
          changes.touched(ref);
          return ref;
        });
    return Instant.now();
  }
}
