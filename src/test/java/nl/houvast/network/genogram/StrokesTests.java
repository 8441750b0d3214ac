package nl.houvast.network.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.houvast.network.genogram.Drawing.Point;
import org.junit.jupiter.api.Test;

/** The lines between persons, drawn in grey as paper shows them. */
class StrokesTests {
  private static final int WIDE = 140;
  private static final int HIGH = 24;

  @Test
  void in_grey_no_two_kinds_of_line_look_alike() throws IOException {
    var drawn = new EnumMap<Code, BufferedImage>(Code.class);
    for (Code code : Code.values()) {
      drawn.put(code, grey(code));
    }
    for (var one : drawn.entrySet()) {
      for (var other : drawn.entrySet()) {
        if (one.getKey() != other.getKey()) {
          assertThat(difference(one.getValue(), other.getValue()))
              .as(one.getKey() + " beside " + other.getKey())
              .isGreaterThan(20);
        }
      }
    }
  }

  @Test
  void kinds_differ_by_form_or_letter_and_not_by_width() {
    assertThat(List.of(Code.values()))
        .extracting(c -> c.rails() + " " + c.run() + " " + c.sign())
        .doesNotHaveDuplicates();
    assertThat(List.of(Code.values()).stream().filter(Code::isViolence).map(Code::letter))
        .doesNotHaveDuplicates();
  }

  /** How many pixels of ink have none of the other within a pixel; an arrow's head is some 25. */
  private static int difference(BufferedImage a, BufferedImage b) {
    int alone = 0;
    for (int x = 1; x < WIDE - 1; x++) {
      for (int y = 1; y < HIGH - 1; y++) {
        boolean inA = dark(a, x, y);
        boolean inB = dark(b, x, y);
        alone += (inA && !near(b, x, y) ? 1 : 0) + (inB && !near(a, x, y) ? 1 : 0);
      }
    }
    return alone;
  }

  private static boolean near(BufferedImage image, int x, int y) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        if (dark(image, x + dx, y + dy)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean dark(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xff) < 140;
  }

  private static BufferedImage grey(Code code) throws IOException {
    var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDE, HIGH);
    g.setColor(Color.BLACK);
    int y = HIGH / 2;
    var ink =
        Strokes.of(code, false, new Point(5, y), new Point(WIDE / 2, y), new Point(WIDE - 5, y));
    g.setStroke(run(code));
    ink.run().forEach(d -> g.draw(path(d)));
    g.setStroke(new BasicStroke(2));
    ink.signs().forEach(d -> g.draw(path(d)));
    ink.heads().forEach(d -> g.fill(path(d)));
    g.dispose();
    return image;
  }

  /** The dashes of the style sheet. */
  private static BasicStroke run(Code code) throws IOException {
    String css = Files.readString(Path.of("src/main/resources/META-INF/resources/styles.css"));
    var rule =
        Pattern.compile(
                "(?:path|line)\\." + code.run() + "(?: path)? \\{[^}]*stroke-dasharray: ([^;]*);")
            .matcher(css);
    if (!rule.find()) {
      return new BasicStroke(2);
    }
    String[] parts = rule.group(1).split(" ");
    float[] dashes = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      dashes[i] = Float.parseFloat(parts[i]);
    }
    return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }

  private static final Pattern STEP = Pattern.compile("([MLQAZ])([^MLQAZ]*)");

  private static Path2D path(String d) {
    var path = new Path2D.Double();
    var step = STEP.matcher(d);
    double[] at = {0, 0};
    while (step.find()) {
      double[] n =
          step.group(2).isBlank()
              ? new double[0]
              : java.util.Arrays.stream(step.group(2).strip().split("\\s+"))
                  .mapToDouble(Double::parseDouble)
                  .toArray();
      switch (step.group(1)) {
        case "M" -> path.moveTo(n[0], n[1]);
        case "L" -> path.lineTo(n[0], n[1]);
        case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
        case "A" ->
            path.append(
                new java.awt.geom.Ellipse2D.Double(
                    Math.min(at[0], n[5]), at[1] - n[1], 2 * n[0], 2 * n[1]),
                false);
        default -> path.closePath();
      }
      if (n.length > 1) {
        at = new double[] {n[n.length - 2], n[n.length - 1]};
      }
    }
    return path;
  }
}
