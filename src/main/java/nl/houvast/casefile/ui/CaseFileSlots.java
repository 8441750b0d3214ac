package nl.houvast.casefile.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What later rooms put on a case page, in their order. */
@Component
class CaseFileSlots {
  private final ObjectProvider<CaseFileTab> tabs;
  private final ObjectProvider<CaseFileCard> cards;
  private final ObjectProvider<CaseFileAction> actions;
  private final ObjectProvider<ExploreAction> exploring;

  CaseFileSlots(
      ObjectProvider<CaseFileTab> tabs,
      ObjectProvider<CaseFileCard> cards,
      ObjectProvider<CaseFileAction> actions,
      ObjectProvider<ExploreAction> exploring) {
    this.tabs = tabs;
    this.cards = cards;
    this.actions = actions;
    this.exploring = exploring;
  }

  List<CaseFileTab> tabs() {
    return tabs.stream().sorted(Comparator.comparingInt(CaseFileTab::order)).toList();
  }

  List<CaseFileCard> cards() {
    return cards.stream().sorted(Comparator.comparingInt(CaseFileCard::order)).toList();
  }

  List<ExploreAction> exploring() {
    return exploring.stream().toList();
  }

  List<CaseFileAction> actions() {
    return actions.stream().sorted(Comparator.comparingInt(CaseFileAction::order)).toList();
  }
}
