package nl.houvast.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.ArrayList;
import java.util.List;
import nl.houvast.access.Professionals.Organisation;
import nl.houvast.signal.Deliveries;
import nl.houvast.signal.Layout;
import nl.houvast.signal.wire.BatchReader;
import org.jspecify.annotations.Nullable;

/** From which organisation, in which layout, and the file. */
class FilePart extends Section implements FileHandler.Receiver {
  private static final long serialVersionUID = 1L;
  private final Select<Organisation> organisation = new Select<>();
  private final Select<Written> layout = new Select<>();
  private final Upload upload;
  private final Span told = new Span();
  private final transient Runnable ready;
  private byte @Nullable [] content;

  /** A layout and how it is called. */
  private record Written(String title, Layout layout) {}

  /** What is to be tried out or taken in. */
  record Chosen(Organisation organisation, Layout layout, byte[] content) {}

  FilePart(Deliveries deliveries, Runnable ready) {
    this.ready = ready;
    addClassName("hv-card");
    var sources = deliveries.sources();
    organisation.setId("import-organisation");
    organisation.setLabel(getTranslation("signal.import.organisation"));
    organisation.setItems(sources);
    organisation.setItemLabelGenerator(Organisation::name);
    organisation.setWidthFull();
    organisation.setValue(sources.getFirst());
    organisation.setReadOnly(sources.size() == 1);
    organisation.addValueChangeListener(change -> again());
    layout.setId("import-layout");
    layout.setLabel(getTranslation("signal.import.layout"));
    layout.setItems(layouts(deliveries));
    layout.setItemLabelGenerator(Written::title);
    layout.setHelperText(getTranslation("signal.import.layout.help"));
    layout.setWidthFull();
    layout.addValueChangeListener(change -> again());
    upload = upload();
    told.getElement().setAttribute("role", "status");
    Div form = new Div(organisation, layout, upload, told);
    form.addClassName("hv-form");
    add(
        new H2(getTranslation("signal.import.step-file")),
        new Paragraph(getTranslation("signal.import.behalf")),
        form);
  }

  private List<Written> layouts(Deliveries deliveries) {
    var all = new ArrayList<Written>();
    all.add(new Written(getTranslation("signal.import.layout-csv"), new Layout.Csv()));
    all.add(new Written(getTranslation("signal.import.layout-ndjson"), new Layout.Ndjson()));
    deliveries
        .profiles()
        .forEach(profile -> all.add(new Written(profile.title(), new Layout.Own(profile))));
    return all;
  }

  private Upload upload() {
    Upload files = new Upload(new FileHandler(this));
    files.setId("import-file");
    files.setMaxFiles(1);
    files.setMaxFileSize(BatchReader.LARGEST_DELIVERY);
    files.setAcceptedFileExtensions(".csv", ".ndjson", ".jsonl", ".txt");
    files.setUploadButton(new Button(getTranslation("signal.import.choose")));
    files.setDropLabel(new Span(getTranslation("signal.import.drop")));
    files.setI18n(
        new UploadI18N()
            .setError(
                new UploadI18N.Error()
                    .setFileIsTooBig(getTranslation("signal.import.too-large"))
                    .setTooManyFiles(getTranslation("signal.import.one-file"))
                    .setIncorrectFileType(getTranslation("signal.import.file-type"))));
    files.addFileRejectedListener(rejected -> told.setText(rejected.getErrorMessage()));
    files.addFileRemovedListener(removed -> forget());
    return files;
  }

  @Override
  public void received(String name, byte[] bytes) {
    content = bytes;
    told.setText(
        getTranslation(
            layout.getValue() == null ? "signal.import.now-layout" : "signal.import.received",
            name));
    again();
  }

  @Override
  public void tooLarge() {
    forget();
    told.setText(getTranslation("signal.import.too-large"));
  }

  private void again() {
    if (chosen() != null) {
      ready.run();
    }
  }

  /** What was chosen, or null when something is missing yet. */
  @Nullable Chosen chosen() {
    return content == null || layout.getValue() == null || organisation.getValue() == null
        ? null
        : new Chosen(organisation.getValue(), layout.getValue().layout(), content);
  }

  void forget() {
    content = null;
    upload.clearFileList();
    told.setText("");
  }

  void setBusy(boolean busy) {
    organisation.setEnabled(!busy);
    layout.setEnabled(!busy);
    upload.setEnabled(!busy);
  }
}
