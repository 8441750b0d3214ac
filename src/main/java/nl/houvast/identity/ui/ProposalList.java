package nl.houvast.identity.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.identity.Identities;
import nl.houvast.identity.Proposal;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;

/**
 * Proposals under each other, live: a new one comes at the end, one that others decided goes, and
 * what is being read or typed stays where it is.
 */
final class ProposalList extends Div {
  private static final long serialVersionUID = 1L;

  /** So many are shown in full; the others are one line each, to be opened. */
  private static final int WHOLE = 2;

  private final transient Identities identities;
  private final transient Gateway gateway;
  private final transient Ground ground;
  private final transient Question question;
  private final transient Map<String, ProposalCard> cards = new LinkedHashMap<>();
  private final transient List<Runnable> followers = new ArrayList<>();
  private boolean asked;

  /** What this list shows, asked anew at every change. */
  interface Question {
    List<Proposal> ask(Identities doors, Scope scope);
  }

  ProposalList(
      Identities identities, Gateway gateway, Live live, Ground ground, Question question) {
    this.identities = identities;
    this.gateway = gateway;
    this.ground = ground;
    this.question = question;
    addClassName("hv-proposals");
    live.watch(this, ref -> ref.kind() == Kind.PROPOSAL, this::refresh);
    addAttachListener(attached -> refresh());
  }

  /** Runs after the list has changed. */
  void onChange(Runnable follower) {
    followers.add(follower);
  }

  /** How many wait for a decision. */
  long waiting() {
    return cards.values().stream().filter(ProposalCard::isOpen).count();
  }

  boolean isEmpty() {
    return cards.isEmpty();
  }

  void refresh() {
    var found = found();
    var ids = found.stream().map(Proposal::id).toList();
    List.copyOf(cards.values()).stream()
        .filter(c -> !ids.contains(c.proposalId()) && !c.isDecidedHere())
        .forEach(this::drop);
    for (Proposal proposal : found) {
      ProposalCard card = cards.get(proposal.id());
      if (card == null) {
        card = new ProposalCard(proposal, identities, this::refresh, asked);
        if (cards.size() >= WHOLE) {
          card.fold();
        }
        cards.put(proposal.id(), card);
        add(card);
      } else {
        card.tell(proposal);
      }
    }
    asked = true;
    followers.forEach(Runnable::run);
  }

  private void drop(ProposalCard card) {
    cards.remove(card.proposalId());
    remove(card);
  }

  private List<Proposal> found() {
    return switch (gateway.mine(ground)) {
      case Answer.Given<Scope>(var scope) -> question.ask(identities, scope);
      case Answer.Refused<Scope> nothing -> List.of();
    };
  }
}
