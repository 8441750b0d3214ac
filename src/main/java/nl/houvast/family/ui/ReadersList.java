package nl.houvast.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.houvast.access.Policies;
import nl.houvast.audit.Deeds;
import nl.houvast.family.Reader;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/**
 * Who looked and why: organisation and function, never a name. It reads the same whether or not
 * something is held back.
 */
final class ReadersList extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Policies policies;

  ReadersList(List<Reader> readers, Policies policies) {
    this.policies = policies;
    setId("family-readers");
    add(new H3(getTranslation("family.readers")));
    add(new Paragraph(getTranslation("family.readers.what")));
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    readers.forEach(reader -> list.add(item(reader)));
    add(list);
  }

  private ListItem item(Reader reader) {
    Span when = new Span(Days.told(reader.at(), getLocale()));
    when.addClassName("hv-person");
    if (reader.yourself()) {
      return new ListItem(when, new Div(getTranslation("family.readers.yourself")));
    }
    String roles =
        reader.roles().stream()
            .map(role -> getTranslation("access.role." + role))
            .collect(Collectors.joining(", "));
    String deeds =
        reader.activities().stream()
            .map(activity -> Deeds.told(activity, getLocale()))
            .distinct()
            .collect(Collectors.joining(", "));
    return new ListItem(
        when,
        new Div(reader.organisation() + " · " + roles),
        new Div(getTranslation("family.readers.did", deeds)),
        new Div(getTranslation("family.readers.why", purpose(reader.purpose()))),
        new Div(getTranslation("family.readers.basis", basis(reader.basis()))));
  }

  private String purpose(@Nullable String code) {
    return code == null ? "" : policies.purpose(code, getLocale());
  }

  private String basis(@Nullable String code) {
    return code == null ? "" : policies.basis(code, getLocale());
  }
}
