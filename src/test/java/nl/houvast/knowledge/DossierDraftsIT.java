package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouvastTest
class DossierDraftsIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Dossiers dossiers;
  @Autowired DossierDrafts drafts;
  @Autowired DossierSource source;
  @Autowired DemoActing acting;

  @BeforeEach
  void one_dossier() {
    graph.clear();
    dossiers.publish(Trial.FIRST).orThrow();
  }

  @AfterEach
  void away() {
    Trial.forget(graph, dossiers);
  }

  @Test
  void a_draft_becomes_the_next_version_when_somebody_else_publishes_it_and_the_first_stays() {
    handedIn();
    assertThat(as("trainer", d -> d.publish(Trial.ID)))
        .isEqualTo(Answer.refused("forbidden.own-draft"));
    assertThat(dossiers.versions(Trial.ID)).containsExactly(1);
    Dossier second = as("curator", d -> d.publish(Trial.ID)).orThrow();
    assertThat(second.version()).isEqualTo(2);
    assertThat(dossiers.find(Trial.ID, null).orElseThrow().content()).isEqualTo(Trial.SECOND);
    assertThat(dossiers.find(Trial.ID, 1).orElseThrow())
        .satisfies(d -> assertThat(d.content()).isEqualTo(Trial.FIRST))
        .satisfies(d -> assertThat(d.newestVersion()).isEqualTo(2));
    assertThat(acting.as("trainer", drafts::all)).isEmpty();
    assertThat(
            graph
                .client()
                .query(
                    "MATCH (v:DossierVersion {id: 'DOS-TRIAL@2'})"
                        + " RETURN v.draftedBy + ' ' + v.publishedBy")
                .fetchAs(String.class)
                .one())
        .hasValue("trainer curator");
  }

  @Test
  void the_file_of_an_earlier_version_takes_nothing_back_at_the_next_start() {
    handedIn();
    as("curator", d -> d.publish(Trial.ID)).orThrow();
    dossiers.publish(Trial.FIRST).orThrow();
    assertThat(dossiers.versions(Trial.ID)).containsExactly(1, 2);
    assertThat(dossiers.find(Trial.ID, null).orElseThrow().content()).isEqualTo(Trial.SECOND);
  }

  @Test
  void nobody_but_who_publishes_knowledge_finds_a_draft_or_moves_it() {
    handedIn();
    for (String account : new String[] {"rvt", "lokaal", "expert-sibling", "privacy", "beheer"}) {
      assertThat(acting.as(account, drafts::all)).as(account).isEmpty();
      assertThat(acting.as(account, () -> drafts.find(Trial.ID))).as(account).isEmpty();
      assertThat(as(account, d -> d.publish(Trial.ID))).as(account).isEqualTo(unknown());
      assertThat(as(account, d -> d.begin(Trial.ID))).as(account).isEqualTo(unknown());
      assertThat(as(account, d -> d.discard(Trial.ID))).as(account).isEqualTo(unknown());
      assertThat(as(account, d -> d.retire(Trial.ID))).as(account).isEqualTo(unknown());
    }
    assertThat(api.as("rvt").get("/knowledge/dossiers/DOS-TRIAL").expect(200).body())
        .doesNotContain("2027-09-01", "REVIEW");
    assertThat(acting.as("curator", () -> drafts.find(Trial.ID))).isPresent();
  }

  @Test
  void a_text_that_is_not_right_is_kept_but_not_handed_in_and_says_where() {
    as("trainer", d -> d.begin(Trial.ID)).orThrow();
    as("trainer", d -> d.write(Trial.ID, Trial.FIRST.replace("grade: ", "grade: NO-"))).orThrow();
    assertThat(as("trainer", d -> d.handIn(Trial.ID)))
        .isEqualTo(Answer.refused("knowledge.unknown-code", "grade"));
    as("trainer", d -> d.write(Trial.ID, Trial.FIRST.replace(Trial.ID, "DOS-ELDER"))).orThrow();
    assertThat(as("trainer", d -> d.handIn(Trial.ID)))
        .isEqualTo(Answer.refused("knowledge.draft-other-id", Trial.ID));
    as("trainer", d -> d.write(Trial.ID, Trial.FIRST)).orThrow();
    assertThat(as("trainer", d -> d.handIn(Trial.ID)))
        .isEqualTo(Answer.refused("knowledge.draft-same"));
  }

  @Test
  void beginning_twice_is_one_draft_and_throwing_it_away_leaves_the_versions() {
    as("trainer", d -> d.begin(Trial.ID)).orThrow();
    assertThat(as("curator", d -> d.begin(Trial.ID)).orThrow().draft().author())
        .isEqualTo("trainer");
    as("curator", d -> d.discard(Trial.ID)).orThrow();
    assertThat(acting.as("trainer", drafts::all)).isEmpty();
    assertThat(dossiers.versions(Trial.ID)).containsExactly(1);
  }

  @Test
  void a_new_dossier_is_nowhere_until_it_is_published_and_leaves_nothing_when_thrown_away() {
    String id = "DOS-TRIAL-NEW";
    assertThat(as("trainer", d -> d.beginNew("DOS-TRIAL", "")))
        .isEqualTo(Answer.refused("conflict.knowledge.draft-exists", "DOS-TRIAL"));
    assertThat(as("trainer", d -> d.beginNew("dos trial", "")))
        .isEqualTo(Answer.refused("knowledge.draft-code", "DOS-"));
    as("trainer", d -> d.beginNew(id, Trial.FIRST.replace("DOS-TRIAL", id))).orThrow();
    assertThat(dossiers.find(id, null)).isEmpty();
    as("trainer", d -> d.discard(id)).orThrow();
    assertThat(count(id)).isZero();
    as("trainer", d -> d.beginNew(id, Trial.FIRST.replace("DOS-TRIAL", id))).orThrow();
    as("trainer", d -> d.handIn(id)).orThrow();
    assertThat(as("curator", d -> d.publish(id)).orThrow().version()).isEqualTo(1);
  }

  @Test
  void what_is_retired_is_listed_and_found_no_more_can_still_be_read_and_comes_back_when_renewed() {
    as("curator", d -> d.retire(Trial.ID)).orThrow();
    assertThat(dossiers.published()).extracting(Dossier::id).doesNotContain(Trial.ID);
    assertThat(source.load(Trial.ID)).isEmpty();
    assertThat(dossiers.find(Trial.ID, 1).orElseThrow().retiredOn()).isNotNull();
    assertThat(api.as("rvt").get("/knowledge/dossiers/DOS-TRIAL?version=1").status())
        .isEqualTo(200);
    dossiers.publish(Trial.FIRST).orThrow();
    assertThat(dossiers.published()).extracting(Dossier::id).doesNotContain(Trial.ID);
    handedIn();
    as("curator", d -> d.publish(Trial.ID)).orThrow();
    assertThat(dossiers.published()).extracting(Dossier::id).contains(Trial.ID);
    assertThat(source.load(Trial.ID)).hasSize(1);
  }

  private void handedIn() {
    as("trainer", d -> d.begin(Trial.ID)).orThrow();
    as("trainer", d -> d.write(Trial.ID, Trial.SECOND)).orThrow();
    as("trainer", d -> d.handIn(Trial.ID)).orThrow();
  }

  private <T> Answer<T> as(String account, Function<DossierDrafts, Answer<T>> act) {
    return acting.as(account, () -> act.apply(drafts));
  }

  private static <T> Answer<T> unknown() {
    return Answer.refused("missing.unknown");
  }

  private long count(String id) {
    return graph
        .client()
        .query("MATCH (d:Dossier {id: $id}) RETURN count(d)")
        .bind(id)
        .to("id")
        .fetchAs(Long.class)
        .one()
        .orElseThrow();
  }
}
