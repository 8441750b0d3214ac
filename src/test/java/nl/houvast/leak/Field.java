package nl.houvast.leak;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every field of a case in which somebody's words stand, and what kind of value is planted there.
 */
enum Field {
  SIGNAL_TEXT(Form.WORD),
  SIGNAL_NUMBER(Form.WORD),
  SIGNAL_ID(Form.ID),
  CONTACT_NAME(Form.NAME),
  CONTACT_ROLE(Form.WORD),
  CONTACT_PHONE(Form.PHONE),
  CONTACT_EMAIL(Form.EMAIL),
  SIGNAL_LEFT_OPEN(Form.WORD),
  REVISION_NOTE(Form.WORD),
  NAME(Form.NAME),
  BIRTH_DATE(Form.DATE),
  STREET(Form.NAME),
  HOUSE_NUMBER(Form.HOUSE_NUMBER),
  POSTAL_CODE(Form.POSTAL_CODE),
  CITY(Form.NAME),
  PHONE(Form.PHONE),
  BSN_TOKEN(Form.WORD),
  REPORTER_NAME(Form.NAME),
  REPORTER_BIRTH_DATE(Form.DATE),
  REPORTER_STREET(Form.NAME),
  REPORTER_PHONE(Form.PHONE),
  CASE_TITLE(Form.NAME),
  CASE_LEFT_OPEN(Form.WORD),
  CASE_SAID_BY(Form.WORD),
  IDENTITY_REASON(Form.WORD),
  QUESTION(Form.WORD),
  EXCERPT(Form.WORD),
  TEAM_MESSAGE(Form.WORD),
  EXPERT_MESSAGE(Form.WORD),
  REQUEST(Form.WORD),
  REQUEST_REASON(Form.WORD),
  NOTE(Form.WORD),
  LEARNING(Form.WORD),
  ADVICE(Form.WORD),
  ADVICE_GROUND(Form.WORD),
  ADVICE_CONDITIONS(Form.WORD),
  ADVICE_AGAINST(Form.WORD),
  RESPONSE_REASON(Form.WORD),
  OUTCOME(Form.WORD),
  OUTCOME_TEXT(Form.WORD),
  STATEMENT(Form.WORD),
  DISPUTE(Form.WORD),
  DISPUTE_REASONS(Form.WORD),
  SUBJECT_REQUEST(Form.WORD),
  HOLD_REASON(Form.WORD),
  ACCESS_REASON(Form.WORD),
  EMERGENCY_REASON(Form.WORD),
  VIEW_NAME(Form.WORD);

  enum Form {
    WORD,
    NAME,
    PHONE,
    EMAIL,
    DATE,
    POSTAL_CODE,
    HOUSE_NUMBER,
    /** Given by Houvast, and asked for as it is. */
    ID
  }

  /** What the source organisation wrote in a signal. */
  static final Set<Field> SIGNAL = EnumSet.range(SIGNAL_TEXT, PHONE);

  /** The content that the regime of a source closes, within a case that one may see. */
  static final Set<Field> CONTENT = EnumSet.of(SIGNAL_TEXT, EXCERPT, SIGNAL_LEFT_OPEN);

  /** What nobody is shown: a token is a key, and who reported is shielded. */
  static final Set<Field> NEVER = EnumSet.range(BSN_TOKEN, REPORTER_PHONE);

  /** What the asked expert and the team say to each other. */
  static final Set<Field> CONSULT = EnumSet.range(QUESTION, OUTCOME);

  /** What an officer reviews: why somebody was held back, and why somebody could not wait. */
  static final Set<Field> REVIEWED = EnumSet.of(HOLD_REASON, EMERGENCY_REASON);

  /** What a source is told of its own signal. */
  static final Set<Field> RECEIPT = EnumSet.of(SIGNAL_NUMBER, SIGNAL_ID);

  /** What is kept to account for a decision and shown on no screen and in no answer. */
  static final Set<Field> KEPT = EnumSet.of(REVISION_NOTE, IDENTITY_REASON);

  /**
   * What only screens show: of the rights of a person, and of the number that a source gave. Of
   * several phones the API tells the one that most sources wrote.
   */
  static final Set<Field> SCREENS =
      EnumSet.of(
          SIGNAL_NUMBER,
          PHONE,
          SUBJECT_REQUEST,
          HOLD_REASON,
          EMERGENCY_REASON,
          DISPUTE_REASONS,
          VIEW_NAME);

  /** What somebody reads on a page of their own, as far as a worker approved the signal. */
  static final Set<Field> OWN_PAGE =
      EnumSet.of(
          SIGNAL_TEXT, EXCERPT, CONTACT_NAME, CONTACT_PHONE, STATEMENT, DISPUTE, SUBJECT_REQUEST);

  /**
   * What a page of a case or consult shows without another press, behind its tabs at most. Not the
   * names: of all that a person is called a page shows one.
   */
  static final Set<Field> AT_FIRST_SIGHT =
      EnumSet.of(SIGNAL_TEXT, CASE_TITLE, QUESTION, TEAM_MESSAGE, EXPERT_MESSAGE, ADVICE);

  final Form form;

  Field(Form form) {
    this.form = form;
  }
}
