package nl.houvast.network.genogram;

/** Draws a family: generations from above, siblings on one line, partners beside each other. */
public final class Genogram {

  /** Never fails on a contradiction between sources: such a tie runs across the generations. */
  public static Drawing draw(Family family) {
    Kin kin = Kin.of(family);
    Generations generations = Generations.of(kin);
    Places places = Places.of(kin, generations, Rows.of(kin, generations));
    Lanes lanes = new Lanes();
    Pen pen = Wiring.of(kin, places, lanes);
    Heights heights = Heights.of(kin, places, pen, lanes);
    var symbols = heights.symbols(kin, places);
    return new Drawing(
        places.width(),
        heights.total(),
        symbols,
        pen.lines(heights),
        Arrows.of(kin, places, heights),
        Hulls.of(kin, places, heights));
  }

  private Genogram() {}
}
