package nl.houvast.family;

/**
 * Who asks, and for whom they do.
 *
 * @param competent that the person whom it is about can judge their own interests in this
 * @param consents that the person whom it is about agrees that somebody else asks
 */
public record Behalf(Asker asker, boolean competent, boolean consents) {
  /** Somebody asks for themselves. */
  public static final Behalf OWN = new Behalf(Asker.SELF, true, true);

  /** Who asks. */
  public enum Asker {
    SELF,
    PARENT_WITH_AUTHORITY,
    PARENT_WITHOUT_AUTHORITY,
    CURATOR,
    MENTOR,
    SOMEBODY_ELSE
  }
}
