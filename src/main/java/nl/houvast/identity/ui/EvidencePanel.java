package nl.houvast.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.identity.Proposal.Evidence;

/** What agrees, what speaks against, and what cannot be compared; equally large. */
final class EvidencePanel extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> FIELDS =
      List.of("name", "birthDate", "address", "phone", "bsnToken");

  EvidencePanel(List<Evidence> evidence) {
    addClassName("hv-three");
    var compared = evidence.stream().map(Evidence::field).collect(Collectors.toSet());
    add(
        part(
            "identity.agrees",
            "hv-because",
            evidence.stream().filter(e -> !against(e)).map(this::told)),
        part(
            "identity.differs",
            "hv-against",
            evidence.stream().filter(EvidencePanel::against).map(this::told)),
        part(
            "identity.missing",
            "hv-missing",
            FIELDS.stream()
                .filter(f -> !compared.contains(f))
                .map(f -> getTranslation("identity.field." + f))));
  }

  private static boolean against(Evidence e) {
    return e.agreement().equals("DIFFERENT");
  }

  private String told(Evidence e) {
    return getTranslation("identity.evidence." + e.field() + "." + e.agreement());
  }

  private Section part(String title, String kind, Stream<String> sentences) {
    Section part = new Section(new H4(getTranslation(title)));
    part.addClassName(kind);
    var all = sentences.toList();
    if (all.isEmpty()) {
      part.add(new Paragraph(getTranslation(title + ".none")));
      return part;
    }
    UnorderedList list = new UnorderedList();
    all.forEach(s -> list.add(new ListItem(s)));
    part.add(list);
    return part;
  }
}
