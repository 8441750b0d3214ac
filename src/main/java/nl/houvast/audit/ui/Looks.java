package nl.houvast.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.Policies;
import nl.houvast.access.Professionals;
import nl.houvast.audit.Audit;
import nl.houvast.audit.Audit.Look;
import nl.houvast.audit.Deeds;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * "Wie keek mee": who looked at a case, why, and at what. A fresh component per call; whoever shows
 * it has decided that the reader may see this case.
 */
@NamedInterface("ui")
@org.springframework.stereotype.Component
public class Looks {
  private final Audit audit;
  private final Professionals professionals;
  private final Policies policies;

  Looks(Audit audit, Professionals professionals, Policies policies) {
    this.audit = audit;
    this.professionals = professionals;
    this.policies = policies;
  }

  /** One reader on one ground. */
  private record Reader(
      String account, String organisation, @Nullable String purpose, @Nullable String basis) {}

  public Component of(String caseFileId) {
    var readers = new LinkedHashMap<Reader, List<Look>>();
    for (Look look : audit.looks(caseFileId)) {
      readers
          .computeIfAbsent(
              new Reader(look.account(), look.organisation(), look.purpose(), look.basis()),
              reader -> new ArrayList<>())
          .add(look);
    }
    return new Card(readers);
  }

  private final class Card extends Section {
    private static final long serialVersionUID = 1L;

    Card(LinkedHashMap<Reader, List<Look>> readers) {
      addClassName("hv-card");
      setId("looks");
      Paragraph why = new Paragraph(getTranslation("audit.looks.why"));
      why.addClassName("hv-soft");
      add(new H2(getTranslation("audit.looks")), why);
      if (readers.isEmpty()) {
        add(new Paragraph(getTranslation("audit.looks.nobody")));
        return;
      }
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      readers.forEach((reader, looks) -> list.add(row(reader, looks)));
      add(list);
    }

    private ListItem row(Reader reader, List<Look> looks) {
      String name =
          professionals
              .person(reader.account())
              .map(Professionals.Professional::name)
              .orElse(reader.account());
      Span who = new Span(name);
      who.addClassName("hv-person");
      Div first = new Div(who, new Span(" · " + reader.organisation()));
      String deeds =
          looks.stream()
              .map(look -> Deeds.told(look.activity(), getLocale()))
              .distinct()
              .collect(Collectors.joining(", "));
      Div when =
          new Div(
              getTranslation(
                  "audit.looks.last",
                  Days.told(looks.getFirst().at(), getLocale()),
                  ground(reader)));
      when.addClassName("hv-small");
      return new ListItem(first, new Div(deeds), when);
    }

    private String ground(Reader reader) {
      return Stream.of(
              reader.purpose() == null ? null : policies.purpose(reader.purpose(), getLocale()),
              reader.basis() == null ? null : policies.basis(reader.basis(), getLocale()))
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" · "));
    }
  }
}
