package nl.houvast.knowledge;

import java.util.Optional;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The door to the drafts of dossiers. */
@Component
public class DossierDrafts extends Drafts<Dossier> {
  private final Dossiers dossiers;
  private final Concepts concepts;

  DossierDrafts(DraftShelf shelf, Dossiers dossiers, Concepts concepts) {
    super(shelf, "DOS-");
    this.dossiers = dossiers;
    this.concepts = concepts;
  }

  /** What a text would say, or what is not right in it and where. */
  public Answer<DossierText> look(String content) {
    try {
      return Answer.of(DossierText.read(content, concepts::knows));
    } catch (Refusal refusal) {
      return Answer.refused(refusal.rejection());
    }
  }

  @Override
  Optional<Begin> newest(String id) {
    return dossiers.find(id, null).map(d -> new Begin(d.version(), d.content()));
  }

  @Override
  int lock(String id) {
    return dossiers.lock(id);
  }

  @Override
  void check(String id, String content, int basedOn) {
    DossierText text = DossierText.read(content, concepts::knows);
    if (!text.id().equals(id)) {
      throw refused("knowledge.draft-other-id", id);
    }
    if (dossiers.find(id, null).filter(d -> d.content().equals(content)).isPresent()) {
      throw refused("knowledge.draft-same");
    }
  }

  @Override
  Dossier next(String content, int version) {
    return dossiers.next(DossierText.of(content), version, content);
  }

  @Override
  int number(Dossier published) {
    return published.version();
  }

  @Override
  void retired(String id) {
    dossiers.changed(id);
  }
}
