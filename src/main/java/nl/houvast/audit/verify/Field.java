package nl.houvast.audit.verify;

/**
 * The fields of a line, in the order in which they are hashed and written. The order is the format:
 * a field is never moved or taken out, a new one needs a new version.
 */
public enum Field {
  VERSION("v"),
  STREAM("stream"),
  SEQ("seq"),
  AT("at"),
  SKEW("skewMs"),
  EVENT("event"),
  ACTIVITY("activity"),
  ACTION("action"),
  OUTCOME("outcome"),
  OBJECT_TYPE("objectType"),
  OBJECT_ID("objectId"),
  CASE_FILE("caseFileId"),
  LEVEL("level"),
  SENSITIVITY("sensitivity"),
  COUNT("count"),
  USER("user"),
  ON_BEHALF_OF("onBehalfOf"),
  ROLE("role"),
  ORGANISATION("organisation"),
  ASSURANCE("assurance"),
  PURPOSE("purpose"),
  BASIS("basis"),
  RULE("ruleId"),
  POLICY_VERSION("policyVersion"),
  GRANT("grant"),
  CONSENT("consent"),
  SUBJECT("subject"),
  SUBJECT_TYPE("subjectType"),
  ORIGIN("origin"),
  SYSTEM("system"),
  TRACE("traceId"),
  REASON_HASH("reasonHash"),
  ORGANISATION_NAME("organisationName");

  private final String written;

  Field(String written) {
    this.written = written;
  }

  /** Its name in the mirror. */
  public String written() {
    return written;
  }
}
