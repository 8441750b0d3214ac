package nl.houvast.access.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.houvast.access.SecondStep;

/** How to set up the app: the picture to scan, and the same as text for who cannot scan. */
class SecondStepPicture extends Div {
  private static final long serialVersionUID = 1L;
  private static final int QUIET = 4;

  SecondStepPicture(SecondStep.Setup setup) {
    Image picture = new Image(image(setup.link()), getTranslation("access.second-step.picture"));
    picture.addClassName("hv-qr");
    Code key = new Code(setup.secret().replaceAll("(.{4})(?=.)", "$1 "));
    key.setId("second-step-secret");
    add(
        new Paragraph(getTranslation("access.second-step.why")),
        new OrderedList(
            new ListItem(getTranslation("access.second-step.how.app")),
            new ListItem(
                new Div(getTranslation("access.second-step.how.scan")),
                picture,
                new Div(getTranslation("access.second-step.how.type")),
                key),
            new ListItem(getTranslation("access.second-step.how.code"))));
  }

  /** The picture is drawn here and goes along in the page: no other server hears the secret. */
  private static String image(String link) {
    QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M").append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>"
            .formatted(size, size, size, size, path);
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }
}
