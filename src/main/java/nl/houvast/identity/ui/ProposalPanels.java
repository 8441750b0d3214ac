package nl.houvast.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.Set;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.identity.Identities;
import nl.houvast.identity.Proposal.State;
import nl.houvast.shell.Live;
import org.springframework.modulith.NamedInterface;

/**
 * The places where a person decides who is who, for the screens of other rooms. Each component asks
 * for itself what its reader may see, and keeps itself up to date.
 */
@NamedInterface("ui")
@org.springframework.stereotype.Component
public class ProposalPanels {
  private static final Set<State> OPEN = EnumSet.of(State.PROPOSED);
  private static final Set<State> DECIDED = EnumSet.complementOf(EnumSet.of(State.PROPOSED));
  private final Identities identities;
  private final Gateway gateway;
  private final Live live;

  ProposalPanels(Identities identities, Gateway gateway, Live live) {
    this.identities = identities;
    this.gateway = gateway;
    this.live = live;
  }

  /** The whole work list of whoever looks: what waits, and below it what was decided before. */
  public Component open(Ground ground) {
    return new WorkList(
        list(ground, (doors, scope) -> doors.proposals(scope, OPEN)),
        () -> list(ground, (doors, scope) -> doors.proposals(scope, DECIDED)));
  }

  /** What waits about the people of one signal; an empty component when there is nothing. */
  public Component forSignal(String signalId, Ground ground) {
    return list(ground, (doors, scope) -> doors.proposalsOfSignal(scope, OPEN, signalId));
  }

  /**
   * Which writings are this person, decided by whom, each to be taken back; and what still waits.
   * An empty component when there is nothing.
   */
  public Component forPerson(String personId, Ground ground) {
    return list(
        ground,
        (doors, scope) -> doors.proposalsOfPerson(scope, EnumSet.allOf(State.class), personId));
  }

  private ProposalList list(Ground ground, ProposalList.Question question) {
    return new ProposalList(identities, gateway, live, ground, question);
  }
}
