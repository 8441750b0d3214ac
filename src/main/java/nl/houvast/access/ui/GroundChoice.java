package nl.houvast.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.houvast.access.ChosenGround;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.Policies;
import nl.houvast.kernel.Answer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Asks why somebody looks: once, when the first case of a session is opened. What was chosen stands
 * in the header and can be changed there; the page is then opened anew on the other ground.
 */
@NamedInterface("ui")
@Component
public class GroundChoice {
  private final Policies policies;
  private final ObjectProvider<ChosenGround> session;
  private final CurrentActor current;

  GroundChoice(Policies policies, ObjectProvider<ChosenGround> session, CurrentActor current) {
    this.policies = policies;
    this.session = session;
    this.current = current;
  }

  /** What was chosen in this session and is still in force. */
  public Optional<Ground> chosen() {
    return session
        .getObject()
        .chosen()
        .filter(g -> policies.inForce(g.purpose(), g.basis()) instanceof Answer.Given<Ground>);
  }

  /** Goes on with the ground that was chosen, or asks for it first. Nothing happens on a no. */
  public void ask(Consumer<Ground> then) {
    ask(then, () -> {});
  }

  /** As {@link #ask(Consumer)}; {@code otherwise} runs when the question is put aside. */
  public void ask(Consumer<Ground> then, Runnable otherwise) {
    chosen().ifPresentOrElse(then, () -> dialog(then, otherwise).open());
  }

  /** Asks, also when there is an answer already. */
  void change(Consumer<Ground> then) {
    dialog(then, () -> {}).open();
  }

  private GroundDialog dialog(Consumer<Ground> then, Runnable otherwise) {
    return new GroundDialog(
        policies.purposesToday(),
        policies.basesToday(),
        chosen().orElseGet(this::usual),
        ground -> {
          session.getObject().choose(ground);
          ComponentUtil.fireEvent(UI.getCurrent(), new GroundChosen(UI.getCurrent()));
          then.accept(ground);
        },
        otherwise);
  }

  /** What the work of the person who looks usually asks for. */
  private Ground usual() {
    var actor = current.require();
    boolean advises = actor.has("EXPERT") && !actor.has("TEAM_MEMBER");
    return new Ground(advises ? "CONSULT" : "SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  }

  /** The ground in words, as it stands in the header. */
  String told(Ground ground, Locale locale) {
    return I18NProvider.translate(
        locale,
        "access.ground.chosen",
        policies.purpose(ground.purpose(), locale),
        policies.basis(ground.basis(), locale));
  }
}
