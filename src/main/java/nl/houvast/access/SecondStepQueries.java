package nl.houvast.access;

/** The Cypher of the second step. */
final class SecondStepQueries {
  static final String OF =
      """
      MATCH (p:Professional {account: $account})
      WHERE p.secondStepSecret IS NOT NULL
      RETURN p.secondStepSecret AS secret, coalesce(p.secondStepUsed, 0) AS used
      """;

  static final String ALL =
      """
      MATCH (p:Professional)
      WHERE p.secondStepSecret IS NOT NULL
      RETURN p.account AS account ORDER BY account
      """;

  /** Only where there is none: whoever has a second step proves it, or it is taken away first. */
  static final String SET_UP =
      """
      MATCH (p:Professional {account: $account})
      SET p.secondStepClaim = randomUUID()
      WITH p WHERE p.secondStepSecret IS NULL
      SET p.secondStepSecret = $secret, p.secondStepUsed = $step, p.secondStepSince = $now
      RETURN p.account AS account
      """;

  /** A code is used once, also by two who type it at the same moment. */
  static final String USE =
      """
      MATCH (p:Professional {account: $account})
      SET p.secondStepClaim = randomUUID()
      WITH p WHERE p.secondStepSecret = $secret AND coalesce(p.secondStepUsed, 0) < $step
      SET p.secondStepUsed = $step
      RETURN p.account AS account
      """;

  static final String TAKE_AWAY =
      """
      MATCH (p:Professional {account: $account})
      REMOVE p.secondStepSecret, p.secondStepUsed, p.secondStepSince, p.secondStepClaim
      """;

  private SecondStepQueries() {}
}
