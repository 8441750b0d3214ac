package nl.houvast.network.canvas;

/** Where something stands, in pixels of a drawing that is not zoomed; y grows downwards. */
public record Place(int x, int y) {
  static Place of(double x, double y) {
    return new Place((int) Math.round(x), (int) Math.round(y));
  }

  double to(Place other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
