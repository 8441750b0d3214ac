package nl.houvast.network.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import nl.houvast.network.canvas.Place;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A network that is drawn and can be walked through. Shows what it is given and asks no door; what
 * the browser asks for is handed to a {@link Hand}, with ids of what was drawn and no others.
 * Everything it does can be done in a table beside it too.
 */
@NamedInterface("ui")
@Tag("network-canvas")
@JsModule("context://houvast/network-canvas.js")
public final class NetworkCanvas extends Component {
  private static final long serialVersionUID = 1L;
  private static final List<String> WORDS =
      List.of("label", "help", "larger", "smaller", "fit", "empty");
  private static final int FAR = 1_000_000;
  private final transient Hand hand;
  private final transient Patches patches = new Patches();
  private transient Picture picture = Picture.EMPTY;
  private boolean full = true;
  private boolean waiting;
  private String layout = "";
  private String shot = "";

  /** What somebody does with a drawing. */
  public interface Hand {
    void choose(List<String> ids);

    /** These were dragged, or put in order when the browser did that as it was asked to. */
    void move(Map<String, Place> places);

    /**
     * @param name expand, collapse, hide, path, details, layout, table, undo or redo
     * @param ids what it is done to; may be empty
     */
    void command(String name, List<String> ids);
  }

  public NetworkCanvas(Hand hand) {
    this.hand = hand;
    var words = JsonNodeFactory.instance.objectNode();
    WORDS.forEach(word -> words.put(word, getTranslation("network.canvas." + word)));
    getElement().setPropertyJson("words", words);
    on("hv-select", "ids", ids -> choose(known(ids)));
    on("hv-moved", "pos", this::move);
    getElement()
        .addEventListener(
            "hv-command",
            e ->
                hand.command(
                    e.getEventData().path("event.detail.name").asString(""),
                    known(e.getEventData().path("event.detail.ids"))))
        .addEventData("event.detail.name")
        .addEventData("event.detail.ids");
    on("hv-resync", "v", v -> anew());
  }

  private void on(String event, String detail, Consumer<JsonNode> does) {
    String path = "event.detail." + detail;
    getElement()
        .addEventListener(event, e -> does.accept(e.getEventData().path(path)))
        .addEventData(path);
  }

  /** Shows this in place of what was shown before. What has the same place does not move. */
  public void show(Picture picture) {
    this.picture = picture;
    send();
  }

  /** Asks the browser to put all in order by forces; the places come to {@link Hand#move}. */
  public void organic() {
    layout = "organic";
    send();
  }

  /**
   * Asks the browser to save a picture of what is shown.
   *
   * @param mark stands below it
   */
  public void picture(String mark) {
    shot = mark;
    send();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    waiting = false;
    anew();
  }

  private void anew() {
    full = true;
    send();
  }

  /** Once in a round trip: a property keeps only what it was given last. */
  private void send() {
    if (waiting) {
      return;
    }
    getUI()
        .ifPresent(
            ui -> {
              waiting = true;
              ui.beforeClientResponse(
                  this,
                  context -> {
                    waiting = false;
                    var patch = patches.next(picture, full);
                    patch.put("lay", layout).put("shot", shot);
                    full = false;
                    layout = "";
                    shot = "";
                    getElement().setPropertyJson("patch", patch);
                  });
            });
  }

  private void choose(List<String> ids) {
    patches.chosen(ids);
    hand.choose(ids);
  }

  private void move(JsonNode places) {
    var moved = new LinkedHashMap<String, Place>();
    places
        .properties()
        .forEach(
            p -> {
              String id = patches.id(p.getKey());
              if (id != null && picture.places().containsKey(id)) {
                moved.put(id, new Place(near(p.getValue().path(0)), near(p.getValue().path(1))));
              }
            });
    patches.moved(moved);
    hand.move(moved);
  }

  private static int near(JsonNode number) {
    return (int) Math.round(Math.clamp(number.asDouble(0), -FAR, FAR));
  }

  /** Of what the browser says only what is drawn now. */
  private List<String> known(JsonNode numbers) {
    return StreamSupport.stream(numbers.spliterator(), false)
        .map(n -> patches.id(n.asString("")))
        .filter(Objects::nonNull)
        .filter(picture.places()::containsKey)
        .distinct()
        .toList();
  }
}
