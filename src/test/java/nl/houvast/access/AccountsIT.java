package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Closing and opening accounts over the real graph. */
@HouvastTest
class AccountsIT {
  private static final String SOMEBODY = "curator";
  @Autowired Api api;
  @Autowired Accounts accounts;
  @Autowired Professionals professionals;
  @Autowired DemoActing demo;
  @Autowired Decisions decisions;
  @Autowired Neo4jClient graph;

  @AfterEach
  void open() {
    demo.as("beheer", () -> done(() -> accounts.open(SOMEBODY)));
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  @Test
  void a_closed_account_comes_in_no_more_and_is_nobody_at_once() {
    api.as(SOMEBODY).get("/me").expect(200);
    var assurance =
        demo.as(
            SOMEBODY,
            () -> {
              var before = decisions.caller().assurance();
              demo.as("beheer", () -> done(() -> accounts.close(SOMEBODY)));
              return List.of(before, decisions.caller().assurance());
            });
    assertThat(assurance).containsExactly(Assurance.ONE_FACTOR, Assurance.NONE);
    api.as(SOMEBODY).get("/me").expect(401);
    assertThat(professionals.person(SOMEBODY)).isEmpty();
    assertThat(demo.as("beheer", accounts::closed))
        .extracting(Accounts.Closed::account)
        .containsExactly(SOMEBODY);
    demo.as("beheer", () -> done(() -> accounts.open(SOMEBODY)));
    api.as(SOMEBODY).get("/me").expect(200);
    assertThat(
            graph
                .query(
                    """
                    MATCH (l:AuditLine {objectId: $account}) WHERE l.account = 'beheer'
                    RETURN l.activity ORDER BY l.seq
                    """)
                .bind(SOMEBODY)
                .to("account")
                .fetchAs(String.class)
                .all())
        .startsWith("account.closed", "account.opened");
  }

  @Test
  void enrolling_anew_opens_nothing() {
    var all = professionals.people();
    demo.as("beheer", () -> done(() -> accounts.close(SOMEBODY)));
    professionals.enrol(List.of(), List.of(), all, java.util.Map.of(), "houvast-demo");
    api.as(SOMEBODY).get("/me").expect(401);
  }

  @Test
  void only_the_administrator_closes_and_never_their_own() {
    for (String other : List.of("rvt", "privacy", "lokaal", SOMEBODY)) {
      assertThatThrownBy(() -> demo.as(other, () -> done(() -> accounts.close("trainer"))))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> demo.as(other, accounts::closed)).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> demo.as("beheer", () -> done(() -> accounts.close("beheer"))))
        .isInstanceOf(Refusal.class);
    api.as("trainer").get("/me").expect(200);
    api.as("beheer").get("/me").expect(200);
  }
}
