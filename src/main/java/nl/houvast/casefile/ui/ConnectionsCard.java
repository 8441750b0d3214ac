package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.Connection;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;
import org.jspecify.annotations.Nullable;

/** For a local team: where its signals met others, and whom to contact. Nobody can ask freely. */
@org.springframework.stereotype.Component
class ConnectionsCard implements StartCard {
  private final CaseFileReading reading;
  private final Live live;

  ConnectionsCard(CaseFileReading reading, Live live) {
    this.reading = reading;
    this.live = live;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("LOCAL_WORKER");
  }

  @Override
  public Component card() {
    return new Card();
  }

  private final class Card extends Section {
    private static final long serialVersionUID = 1L;
    private transient @Nullable List<Connection> shown;

    Card() {
      addClassName("hv-card");
      setId("casefile-connections");
      live.watch(this, ref -> ref.kind() == Kind.GRANT, this::show);
      addAttachListener(attached -> show());
    }

    private void show() {
      List<Connection> next = reading.connections();
      if (next.equals(shown)) {
        return;
      }
      shown = next;
      removeAll();
      add(new H2(getTranslation("casefile.connections")));
      if (next.isEmpty()) {
        add(new Paragraph(getTranslation("casefile.connections.none")));
        return;
      }
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      next.forEach(c -> list.add(new CaseFileItem(c)));
      add(list);
    }
  }
}
