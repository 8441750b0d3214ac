package nl.houvast.signal.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.houvast.signal.BatchResult.RejectedRow;
import org.apache.commons.csv.CSVFormat;

/** The rows of a delivery that were refused: row, field and reason, on the page and as a file. */
class Faults extends Div {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  Faults(List<RejectedRow> faults) {
    setId("import-faults");
    addClassName("hv-stack");
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    faults.stream().limit(SHOWN).map(this::row).forEach(list::add);
    add(list);
    if (faults.size() > SHOWN) {
      add(new Paragraph(getTranslation("signal.import.more", faults.size() - SHOWN)));
    }
    Anchor file =
        new Anchor(download(faults), AttachmentType.DOWNLOAD, getTranslation("signal.import.csv"));
    file.setId("import-csv");
    add(new Paragraph(file));
  }

  private ListItem row(RejectedRow fault) {
    Span place =
        new Span(
            fault.row() == 0
                ? getTranslation("signal.import.whole", fault.field())
                : getTranslation("signal.import.row", fault.row(), fault.field()));
    place.addClassName("hv-person");
    return new ListItem(place, new Div(fault.message()));
  }

  private static DownloadHandler download(List<RejectedRow> faults) {
    byte[] file = csv(faults);
    return DownloadHandler.fromInputStream(
        event ->
            new DownloadResponse(
                new ByteArrayInputStream(file), "afgewezen.csv", "text/csv", file.length));
  }

  /** With a byte order mark, so that a spreadsheet reads it as UTF-8. */
  static byte[] csv(List<RejectedRow> faults) {
    var text = new StringBuilder("\uFEFF");
    var format = CSVFormat.RFC4180.builder().setHeader("row", "field", "code", "message").get();
    try (var printer = format.print(text)) {
      for (var fault : faults) {
        printer.printRecord(fault.row(), fault.field(), fault.code(), fault.message());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(UTF_8);
  }
}
