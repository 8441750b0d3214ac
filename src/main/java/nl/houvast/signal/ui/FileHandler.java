package nl.houvast.signal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import nl.houvast.signal.wire.BatchReader;

/** Takes one file of at most ten megabytes into memory; a larger one is not read to its end. */
class FileHandler implements UploadHandler {
  private static final long serialVersionUID = 1L;
  private final transient Receiver receiver;

  /** What the screen does with a file, within its session. */
  interface Receiver {
    void received(String name, byte[] content);

    void tooLarge();
  }

  FileHandler(Receiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    byte[] content = event.getInputStream().readNBytes(BatchReader.LARGEST_DELIVERY + 1);
    UI ui = event.getUI();
    if (content.length > BatchReader.LARGEST_DELIVERY) {
      ui.access(receiver::tooLarge);
      event.reject();
    } else {
      String name = event.getFileName();
      ui.access(() -> receiver.received(name, content));
    }
  }

  @Override
  public long getRequestSizeMax() {
    return 2L * BatchReader.LARGEST_DELIVERY;
  }

  @Override
  public long getFileSizeMax() {
    return 2L * BatchReader.LARGEST_DELIVERY;
  }

  @Override
  public long getFileCountMax() {
    return 1;
  }
}
