package nl.houvast.network.canvas;

/** Where something stands, in pixels of a drawing that is not zoomed; y grows downwards. */
public record Place(int x, int y) {
  static Place of(double x, double y) {
    return new Place((int) Math.round(x), (int) Math.round(y));
  }

  /** As it is kept; {@link #read} makes the same place of it again. */
  public String text() {
    return x + " " + y;
  }

  /** A place that was kept by its {@link #text}. */
  public static Place read(String text) {
    String[] xy = text.split(" ", -1);
    return new Place(Integer.parseInt(xy[0]), Integer.parseInt(xy[1]));
  }

  double to(Place other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
