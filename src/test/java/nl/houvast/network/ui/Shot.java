package nl.houvast.network.ui;

public class Shot {
  public static String json(
      nl.houvast.network.genogram.Family f, nl.houvast.network.genogram.Description.Words w) {
    var e = new DrawingElement(i -> {});
    e.draw(nl.houvast.network.genogram.Genogram.draw(f), w, true);
    return e.getElement().getPropertyRaw("drawing").toString();
  }
}
