package nl.houvast.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.Policies;
import nl.houvast.audit.Audit.Access;
import nl.houvast.audit.Deeds;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** The lines of the log: a table where there is room, one text per line on a phone. */
class LogGrid extends Grid<Access> {
  private static final long serialVersionUID = 1L;
  private static final int NARROW = 800;
  private final transient Policies policies;
  private final List<Column<Access>> wide = new ArrayList<>();
  private final Column<Access> narrow;

  LogGrid(Policies policies) {
    this.policies = policies;
    setId("log");
    setPageSize(50);
    setEmptyStateText(getTranslation("audit.nothing"));
    addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    column("audit.when", "8rem", a -> Days.told(a.at(), getLocale()));
    column("audit.who", "13rem", a -> a.account() + ", " + a.organisation());
    column("audit.what", "11rem", this::deed);
    column("audit.why", "15rem", this::ground);
    column("audit.level", "5rem", Access::level);
    column("audit.casefile", "9rem", Access::caseFileId);
    column("audit.person", "9rem", Access::subject);
    narrow = addComponentColumn(this::together).setHeader(getTranslation("audit.line"));
    addClassName("hv-log");
    fit(1440);
  }

  private void column(String title, String width, Function<Access, @Nullable String> text) {
    wide.add(
        addColumn(access -> Objects.requireNonNullElse(text.apply(access), ""))
            .setHeader(getTranslation(title))
            .setWidth(width)
            .setResizable(true));
  }

  /** Chooses by the width of the window, now and whenever that changes. */
  void fit(UI ui) {
    fit(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
    var resizing = ui.getPage().addBrowserWindowResizeListener(r -> fit(r.getWidth()));
    addDetachListener(
        detached -> {
          resizing.remove();
          detached.unregisterListener();
        });
  }

  private void fit(int width) {
    boolean phone = width > 0 && width < NARROW;
    wide.forEach(column -> column.setVisible(!phone));
    narrow.setVisible(phone);
  }

  private String deed(Access access) {
    String deed = Deeds.told(access.activity(), getLocale());
    String told = access.outcome().equals("denied") ? getTranslation("audit.denied", deed) : deed;
    return access.chained() ? told : told + " · " + getTranslation("audit.unchained");
  }

  private String ground(Access access) {
    return Stream.of(
            access.purpose() == null ? null : policies.purpose(access.purpose(), getLocale()),
            access.basis() == null ? null : policies.basis(access.basis(), getLocale()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private Div together(Access access) {
    Span who = new Span(access.account() + ", " + access.organisation());
    who.addClassName("hv-person");
    Div when = new Div(Days.told(access.at(), getLocale()) + " · " + ground(access));
    when.addClassName("hv-small");
    Div line = new Div(who, new Div(deed(access)), when);
    line.addClassName("hv-log-line");
    return line;
  }
}
