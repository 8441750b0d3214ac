package nl.houvast.consult;

/** What a team does with an advice. */
public enum AdviceResponse {
  ADOPTED,
  PARTLY,
  NOT_ADOPTED
}
