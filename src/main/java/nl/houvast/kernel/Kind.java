package nl.houvast.kernel;

/** What a {@link Ref} points at. The names are part of the HTTP contract (search and advice). */
public enum Kind {
  SIGNAL,
  MENTION,
  PERSON,
  TIE,
  ADDRESS,
  ORGANISATION,
  PROFESSIONAL,
  GRANT,
  CASEFILE,
  PROPOSAL,
  RECOGNITION,
  CONSULT,
  ADVICE,
  CONCEPT,
  PATTERN,
  DOSSIER,
  LESSON
}
