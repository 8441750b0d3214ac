package nl.houvast.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.kernel.Answer;
import nl.houvast.signal.ui.KnownPersons.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Searches before somebody new is added: a team member in its own work, on the ground that was
 * chosen; anybody else in what the own organisation wrote.
 */
@Component
class KnownSearch {
  private final ObjectProvider<KnownPersons> known;
  private final GroundChoice choice;
  private final Gateway gateway;
  private final CurrentActor current;

  KnownSearch(
      ObjectProvider<KnownPersons> known,
      GroundChoice choice,
      Gateway gateway,
      CurrentActor current) {
    this.known = known;
    this.choice = choice;
    this.gateway = gateway;
    this.current = current;
  }

  boolean possible() {
    return known.getIfAvailable() != null;
  }

  void find(String text, @Nullable LocalDate birthDate, Consumer<List<Known>> then) {
    if (current.require().has("TEAM_MEMBER")) {
      choice.ask(
          ground -> {
            Scope scope =
                gateway.mine(ground) instanceof Answer.Given<Scope>(var mine)
                    ? mine
                    : gateway.own();
            then.accept(find(scope, text, birthDate));
          });
    } else {
      then.accept(find(gateway.own(), text, birthDate));
    }
  }

  private List<Known> find(Scope scope, String text, @Nullable LocalDate birthDate) {
    return known.getObject().find(scope, text, birthDate);
  }
}
