package nl.houvast.knowledge;

/** The Cypher of drafts. A dossier or pattern has at most one, so it stands on that itself. */
final class DraftQueries {
  /** The ids of dossiers and of patterns begin otherwise. */
  static final String DRAFTS =
      """
      MATCH (d:Dossier|Pattern)
      WHERE d.draftState IS NOT NULL AND d.id STARTS WITH $begin
      RETURN d AS about
      ORDER BY d.id
      """;

  static final String DRAFT =
      """
      MATCH (d:Dossier|Pattern {id: $id})
      WHERE d.draftState IS NOT NULL
      RETURN d AS about
      """;

  static final String KEEP_DRAFT =
      """
      MATCH (d:Dossier|Pattern {id: $id})
      SET d.draftState = $draft.state, d.draftAuthor = $draft.author,
          d.draftBasedOn = $draft.basedOn, d.draftContent = $draft.content,
          d.draftRemark = $draft.remark
      """;

  static final String DROP_DRAFT =
      """
      MATCH (d:Dossier|Pattern {id: $id})
      REMOVE d.draftState, d.draftAuthor, d.draftBasedOn, d.draftContent, d.draftRemark
      """;

  /** What was never published and has no draft is nothing. */
  static final String DROP_EMPTY =
      """
      MATCH (d:Dossier|Pattern {id: $id})
      WHERE d.currentVersion = 0
      DELETE d
      """;

  static final String SIGN_VERSION =
      """
      MATCH (v:DossierVersion|PatternVersion {id: $id})
      SET v.draftedBy = $draftedBy, v.publishedBy = $publishedBy
      """;

  static final String RETIRE =
      """
      MATCH (d:Dossier|Pattern {id: $id})
      SET d.retiredOn = $day, d.retiredBy = $by
      """;

  private DraftQueries() {}
}
