package nl.houvast.family.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.houvast.family.ExportData;
import nl.houvast.family.ExportPage;
import nl.houvast.family.Exported;
import nl.houvast.kernel.Answer;

/**
 * The two files of an approved export. Each click makes the file anew, and is a line of the log.
 */
final class ExportLinks extends Div {
  private static final long serialVersionUID = 1L;
  private static final int CONFLICT = 409;

  ExportLinks(ExportPage page, Supplier<Answer<Exported>> fetch) {
    addClassName("hv-actions");
    add(
        link("inzage.html", "text/html", "family.export.html", fetch, page::html),
        link("inzage.json", "application/json", "family.export.json", fetch, ExportData::json));
  }

  private Anchor link(
      String name,
      String type,
      String key,
      Supplier<Answer<Exported>> fetch,
      Function<Exported, byte[]> made) {
    var handler =
        DownloadHandler.fromInputStream(
            event ->
                switch (fetch.get()) {
                  case Answer.Given<Exported>(var export) -> file(name, type, made.apply(export));
                  case Answer.Refused<Exported> refused -> DownloadResponse.error(CONFLICT);
                });
    Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
    anchor.addClassName("hv-family-" + name.replace('.', '-'));
    return anchor;
  }

  private static DownloadResponse file(String name, String type, byte[] bytes) {
    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
  }
}
