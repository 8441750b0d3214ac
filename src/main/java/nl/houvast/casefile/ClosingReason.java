package nl.houvast.casefile;

/** Why the work on a case ended; the codes are those of a closure that a source reports. */
public enum ClosingReason {
  FAMILY_DECLINED,
  NO_LONGER_WORRIED,
  HELP_COMPLETED,
  HANDED_OVER,
  MOVED,
  UNREACHABLE,
  OTHER
}
