package nl.houvast.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.houvast.audit.SignedAnswers;
import nl.houvast.kernel.Answer;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.json.JsonMapper;

/** Asks for a signed answer and hands it over as a file. */
@NamedInterface("ui")
public class SignedLink extends Anchor {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MUCH = 413;

  public SignedLink(String name, String textKey, Supplier<Answer<SignedAnswers.Signed>> answer) {
    super(handler(name, answer), AttachmentType.DOWNLOAD, "");
    setText(getTranslation(textKey));
    setId("signed-" + name);
  }

  private static DownloadHandler handler(
      String name, Supplier<Answer<SignedAnswers.Signed>> answer) {
    return DownloadHandler.fromInputStream(
        event ->
            switch (answer.get()) {
              case Answer.Given<SignedAnswers.Signed>(var signed) -> file(name, signed);
              case Answer.Refused<SignedAnswers.Signed> refused -> DownloadResponse.error(TOO_MUCH);
            });
  }

  private static DownloadResponse file(String name, SignedAnswers.Signed signed) {
    byte[] bytes =
        new JsonMapper().writeValueAsString(signed.json()).getBytes(StandardCharsets.UTF_8);
    return new DownloadResponse(
        new ByteArrayInputStream(bytes), name + ".jws.json", "application/json", bytes.length);
  }
}
