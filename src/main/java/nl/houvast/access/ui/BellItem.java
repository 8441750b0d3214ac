package nl.houvast.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Notices;
import nl.houvast.access.Notices.Notice;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Days;
import nl.houvast.shell.HeaderItem;
import nl.houvast.shell.Live;

/** What somebody was told, and how much of it is new. */
@org.springframework.stereotype.Component
class BellItem implements HeaderItem {
  private final Notices notices;
  private final CurrentActor current;
  private final Live live;

  BellItem(Notices notices, CurrentActor current, Live live) {
    this.notices = notices;
    this.current = current;
    this.live = live;
  }

  @Override
  public int order() {
    return 87;
  }

  @Override
  public Component item() {
    Actor actor = current.orNull();
    return actor == null ? new Div() : new Bell(notices, actor, live);
  }

  private static final class Bell extends Div {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private final transient Notices notices;
    private final transient Actor actor;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span fresh = new Span();
    private final Div told = new Div();
    private transient List<Notice> shown = List.of();

    Bell(Notices notices, Actor actor, Live live) {
      this.notices = notices;
      this.actor = actor;
      addClassName("hv-bell");
      button.setId("bell");
      button.addThemeVariants(ButtonVariant.TERTIARY);
      fresh.addClassName("hv-bell-count");
      button.getElement().appendChild(fresh.getElement());
      told.addClassName("hv-bell-list");
      Popover popover = new Popover(told);
      popover.setTarget(button);
      popover.setAriaLabel(getTranslation("access.notices"));
      popover.setWidth("22rem");
      add(button, popover);
      tell(notices.mine());
      live.watch(
          this,
          ref -> ref.kind() == Kind.PROFESSIONAL && ref.id().equals(actor.account()),
          this::refresh);
    }

    private void refresh() {
      var now = notices.mine();
      if (!now.equals(shown)) {
        tell(now);
      }
    }

    private void tell(List<Notice> now) {
      shown = now;
      long unseen = now.stream().filter(n -> !n.seen()).count();
      fresh.setText(unseen == 0 ? "" : Long.toString(unseen));
      fresh.setVisible(unseen > 0);
      button.setAriaLabel(getTranslation("access.notices.count", unseen));
      told.removeAll();
      told.add(new H2(getTranslation("access.notices")));
      if (now.isEmpty()) {
        told.add(new Paragraph(getTranslation("access.notices.none")));
        return;
      }
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      now.forEach(n -> list.add(line(n)));
      told.add(list);
      if (unseen > 0) {
        Button read = new Button(getTranslation("access.notices.seen"), click -> notices.seen());
        read.setId("notices-seen");
        told.add(read);
      }
    }

    private ListItem line(Notice notice) {
      String text =
          getTranslation("access.notice." + notice.about(), notice.code(), notice.contact());
      Anchor link = new Anchor(where(notice), text);
      link.getElement().setAttribute("router-link", true);
      if (!notice.seen()) {
        link.addClassName("hv-person");
      }
      Span day = new Span(Days.told(LocalDate.ofInstant(notice.at(), ZONE), getLocale()));
      day.addClassName("hv-soft");
      return new ListItem(link, new Div(day));
    }

    /** To the case, or to the log for whoever oversees it. */
    private String where(Notice notice) {
      return actor.has("PRIVACY_OFFICER") ? "inzage" : "casus/" + notice.caseFileId();
    }
  }
}
