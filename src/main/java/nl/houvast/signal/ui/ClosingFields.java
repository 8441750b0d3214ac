package nl.houvast.signal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.houvast.signal.wire.ClosureReason;
import nl.houvast.signal.wire.SignalKind;
import org.jspecify.annotations.Nullable;

/** The fields that only a closure or an involvement has; absent for any other kind. */
class ClosingFields extends Div {
  private static final long serialVersionUID = 1L;
  private final Select<ClosureReason> reason;
  private final TextArea leftOpen;
  private final TextField contactName;
  private final TextField contactRole;
  private final TextField contactPhone;
  private final EmailField contactEmail;

  ClosingFields(Part part) {
    addClassName("hv-form");
    reason =
        part.field(
            "closure.reason",
            Choices.select(
                getTranslation("signal.form.reason"),
                "signal.reason.",
                List.of(ClosureReason.values())));
    reason.setId("signal-reason");
    leftOpen =
        part.field("closure.leftOpen", new TextArea(getTranslation("signal.form.left-open")));
    leftOpen.setHelperText(getTranslation("signal.form.left-open.help"));
    contactName =
        part.field("contact.name", new TextField(getTranslation("signal.form.contact-name")));
    contactRole =
        part.field("contact.role", new TextField(getTranslation("signal.form.contact-role")));
    contactPhone =
        part.field("contact.phone", new TextField(getTranslation("signal.form.contact-phone")));
    contactEmail =
        part.field("contact.email", new EmailField(getTranslation("signal.form.contact-email")));
  }

  void fit(@Nullable SignalKind kind) {
    removeAll();
    if (kind == SignalKind.CLOSURE) {
      add(reason, leftOpen);
    } else if (kind == SignalKind.INVOLVEMENT) {
      add(contactName, contactRole, contactPhone, contactEmail);
    }
    setVisible(getComponentCount() > 0);
  }

  SignalDraft.Closing read() {
    return new SignalDraft.Closing(
        reason.getValue(),
        leftOpen.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        contactName.getValue(),
        contactRole.getValue(),
        contactPhone.getValue(),
        contactEmail.getValue());
  }

  void show(SignalDraft.Closing closing) {
    reason.setValue(closing.reason());
    leftOpen.setValue(String.join("\n", closing.leftOpen()));
    contactName.setValue(closing.contactName());
    contactRole.setValue(closing.contactRole());
    contactPhone.setValue(closing.contactPhone());
    contactEmail.setValue(closing.contactEmail());
  }
}
