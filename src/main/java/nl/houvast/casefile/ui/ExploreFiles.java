package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.houvast.casefile.Scene;
import nl.houvast.kernel.Answer;
import nl.houvast.network.canvas.Place;
import nl.houvast.network.ui.Picture;
import nl.houvast.network.ui.PictureSvg;

/**
 * Takes along what is on the screen. Each file is asked for anew, under the rights of that moment,
 * and is a line of the log.
 */
final class ExploreFiles extends Details {
  private static final long serialVersionUID = 1L;
  private static final int FORBIDDEN = 403;

  /**
   * @param data what may be taken along now
   * @param places where it stands
   * @param drawn what may be drawn of it now, and how
   * @param picture asks the browser for a picture of it
   */
  ExploreFiles(
      CaseLook look,
      Supplier<Answer<Scene>> data,
      Supplier<Map<String, Place>> places,
      Drawn drawn,
      Runnable picture) {
    setSummaryText(getTranslation("casefile.explore.take"));
    setId("explore-take");
    var locale = getLocale();
    Button image = new Button(getTranslation("casefile.explore.take.png"), e -> picture.run());
    image.setId("explore-png");
    Div all =
        new Div(
            image,
            file("svg", "image/svg+xml", drawn.now(), scene -> svg(drawn, scene, look, locale)),
            file("csv", "text/csv", data, scene -> SceneFile.csv(scene, look.mark(locale), locale)),
            file(
                "json",
                "application/json",
                data,
                scene -> SceneFile.json(scene, look.mark(locale))),
            file(
                "graphml",
                "application/xml",
                data,
                scene -> SceneFile.graphml(scene, places.get(), look.mark(locale))));
    all.addClassName("hv-actions");
    Paragraph told = new Paragraph(getTranslation("casefile.explore.take.told"));
    told.addClassName("hv-small");
    add(told, all);
  }

  /**
   * @param now what may be drawn now
   * @param how it is drawn
   */
  record Drawn(Supplier<Answer<Scene>> now, Function<Scene, Picture> how) {}

  /** A file is made outside the screen, so that the language has to be known before. */
  private static byte[] svg(Drawn drawn, Scene scene, CaseLook look, Locale locale) {
    return PictureSvg.of(
        drawn.how().apply(scene),
        Words.text(locale, "network.canvas.label"),
        List.of(Words.text(locale, "casefile.explore.take.signs"), look.mark(locale)));
  }

  private Anchor file(
      String kind, String type, Supplier<Answer<Scene>> data, Function<Scene, byte[]> made) {
    var handler =
        DownloadHandler.fromInputStream(
            event ->
                switch (data.get()) {
                  case Answer.Given<Scene>(var scene) ->
                      answer("netwerk." + kind, type, made.apply(scene));
                  case Answer.Refused<Scene> refused -> DownloadResponse.error(FORBIDDEN);
                });
    Anchor anchor =
        new Anchor(
            handler, AttachmentType.DOWNLOAD, getTranslation("casefile.explore.take." + kind));
    anchor.setId("explore-" + kind);
    return anchor;
  }

  private static DownloadResponse answer(String name, String type, byte[] bytes) {
    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
  }
}
