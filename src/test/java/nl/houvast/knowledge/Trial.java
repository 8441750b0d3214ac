package nl.houvast.knowledge;

import nl.houvast.TestGraph;

/** A dossier of a test alone, {@code DOS-TRIAL}, that goes without a trace. */
final class Trial {
  static final String ID = "DOS-TRIAL";
  static final String FIRST = Seed.dossier("DOS-ELDER").replace("id: DOS-ELDER", "id: " + ID);
  static final String SECOND = FIRST.replace("reviewOn: 2027-06-01", "reviewOn: 2027-09-01");

  static void forget(TestGraph graph, Dossiers dossiers) {
    graph.settled();
    graph
        .client()
        .query(
            """
            MATCH (n:Dossier|DossierVersion)
            WHERE coalesce(n.dossierId, n.id) IN ['DOS-TRIAL', 'DOS-TRIAL-NEW']
            DETACH DELETE n
            """)
        .run();
    dossiers.forget();
  }

  private Trial() {}
}
