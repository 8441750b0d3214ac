package nl.houvast.access;

import java.util.Arrays;
import java.util.Optional;

/** Everything that somebody can want to do with a case, its people, its log or its knowledge. */
public enum Action {
  CASEFILE_LIST("casefile.list"),
  CASEFILE_OPEN("casefile.open"),
  CASEFILE_CREATE("casefile.create"),
  CASEFILE_CLOSE("casefile.close"),
  CASEFILE_GRANT("casefile.grant"),
  NETWORK_VIEW("network.view"),
  NETWORK_EXPAND("network.expand"),
  NETWORK_PATH("network.path"),
  SIGNAL_READ("signal.read"),
  SIGNAL_CREATE("signal.create"),
  SIGNAL_REVISE("signal.revise"),
  IDENTITY_DECIDE("identity.decide"),
  RECOGNITION_READ("recognition.read"),
  CONSULT_ASK("consult.ask"),
  CONSULT_ANSWER("consult.answer"),
  CONSULT_INVITE("consult.invite"),
  ADVICE_ATTACH("advice.attach"),
  ADVICE_RESPOND("advice.respond"),
  SEARCH_CONTENT("search.content"),
  EXPORT_IMAGE("export.image"),
  EXPORT_DATA("export.data"),
  STATEMENT_ADD("statement.add"),
  DISPUTE_DECIDE("dispute.decide"),
  REPORT_ACCESS("report.access"),
  AUDIT_READ("audit.read"),
  AUDIT_VERIFY("audit.verify"),
  BREAKGLASS_START("breakglass.start"),
  BREAKGLASS_REVIEW("breakglass.review"),
  KNOWLEDGE_PUBLISH("knowledge.publish"),
  ACCOUNT_MANAGE("account.manage");

  private final String id;

  Action(String id) {
    this.id = id;
  }

  /** As it stands in the policy files. */
  public String id() {
    return id;
  }

  /** The action that an activity of the log is, if it is one; the rest are steps within another. */
  static Optional<Action> ofActivity(String activity) {
    return switch (activity) {
      case "advice.give" -> Optional.of(ADVICE_ATTACH);
      case "advice.observe" -> Optional.of(ADVICE_RESPOND);
      case "signal.import" -> Optional.of(SIGNAL_CREATE);
      default -> of(activity);
    };
  }

  /** Empty for what is not an action: that is never allowed. */
  public static Optional<Action> of(String id) {
    return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
  }
}
