package nl.houvast.signal.wire;

/** Why a source stopped. */
public enum ClosureReason {
  FAMILY_DECLINED,
  NO_LONGER_WORRIED,
  HELP_COMPLETED,
  HANDED_OVER,
  MOVED,
  UNREACHABLE,
  OTHER
}
