package nl.houvast.access;

import java.util.List;
import java.util.Map;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to closing and opening accounts of people, by the administrator and never their own.
 * Whoever is signed in on an account that is closed is nobody from their next look on; it stays
 * closed, whatever the provider of their organisation says.
 */
@Component
public class Accounts {
  private final Neo4jClient graph;
  private final Writing writing;
  private final CurrentActor current;
  private final Permissions permissions;
  private final Lines lines;

  Accounts(
      Neo4jClient graph,
      Writing writing,
      CurrentActor current,
      Permissions permissions,
      Lines lines) {
    this.graph = graph;
    this.writing = writing;
    this.current = current;
    this.permissions = permissions;
    this.lines = lines;
  }

  /** An account that was closed. */
  public record Closed(String account, String name, String organisation) {}

  /**
   * Every account that is closed, by name.
   *
   * @throws Refusal when the caller may not manage accounts
   */
  public List<Closed> closed() {
    mayManage();
    return List.copyOf(
        graph
            .query(ProfessionalQueries.CLOSED)
            .fetchAs(Closed.class)
            .mappedBy(
                (types, row) ->
                    new Closed(
                        row.get("account").asString(),
                        row.get("name").asString(),
                        row.get("organisation").asString()))
            .all());
  }

  /**
   * Closes an account; its grants stay for when it is opened again.
   *
   * @throws Refusal when the caller may not, or it is their own
   */
  public void close(String account) {
    set(account, false, "account.closed");
  }

  /**
   * Opens an account that was closed.
   *
   * @throws Refusal when the caller may not, or it is their own
   */
  public void open(String account) {
    set(account, true, "account.opened");
  }

  private void set(String account, boolean active, String activity) {
    Actor actor = mayManage();
    if (actor.account().equals(account)) {
      throw new Refusal(Rejection.unknown());
    }
    lines.account(actor, activity, "U", "done", account);
    writing.atomically(
        () ->
            graph
                .query(ProfessionalQueries.SET_ACTIVE)
                .bindAll(Map.of("account", account, "active", active))
                .run()
                .counters());
  }

  private Actor mayManage() {
    Actor actor = current.require();
    if (!permissions.may(Action.ACCOUNT_MANAGE)) {
      throw new Refusal(Rejection.unknown());
    }
    return actor;
  }
}
