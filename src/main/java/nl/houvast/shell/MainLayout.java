package nl.houvast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.houvast.kernel.Actor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The frame around every view: menu, top bar, content. It knows no feature. The menu holds what
 * carries {@code @Menu} and may be opened by the person who looks; the top bar holds the {@link
 * HeaderItem}s. The title of {@code @Menu} and the value of {@code @PageTitle} are translation
 * keys, and neutral: the title of a window names a kind of page, never a person.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private final Main main = new Main();

  public MainLayout(List<HeaderItem> items, Viewer viewer, Environment environment) {
    setPrimarySection(Section.DRAWER);
    main.setId("inhoud");
    main.addClassName("hv-frame-main");
    // Also reached by Tab: it is what scrolls, and not every page has something else to focus.
    main.getElement().setAttribute("tabindex", "0");
    setContent(main);
    Set<String> roles = viewer.current().map(Actor::roles).orElse(Set.of());
    var mine = items.stream().filter(item -> item.concerns(roles)).toList();
    addToNavbar(header(mine, environment.acceptsProfiles(Profiles.of("demo"))));
    addToDrawer(drawer());
  }

  private Header header(List<HeaderItem> items, boolean demo) {
    Header header = new Header(skipLink());
    header.addClassName("hv-header");
    if (demo) {
      Div line = new Div(getTranslation("shell.all-invented"));
      line.addClassName("hv-demo-line");
      header.add(line);
    }
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("shell.menu"));
    Div bar = new Div(toggle, brand());
    bar.addClassName("hv-top");
    items.stream()
        .sorted(Comparator.comparingInt(HeaderItem::order))
        .map(HeaderItem::item)
        .forEach(bar::add);
    header.add(bar);
    return header;
  }

  /**
   * A button, since a link to {@code #inhoud} would resolve against the base of the page and leave
   * it.
   */
  private NativeButton skipLink() {
    NativeButton skip = new NativeButton(getTranslation("shell.skip"));
    skip.addClassName("hv-skip");
    skip.addClickListener(click -> main.getElement().callJsFunction("focus"));
    return skip;
  }

  private static RouterLink brand() {
    RouterLink brand = new RouterLink("Houvast", StartView.class);
    brand.addClassName("hv-brand");
    return brand;
  }

  private Component drawer() {
    SideNav menu = new SideNav();
    menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
    menu.setWidth(100, Unit.PERCENTAGE);
    MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(item(entry)));
    Div drawer = new Div(brand(), menu);
    drawer.addClassName("hv-drawer");
    return drawer;
  }

  private SideNavItem item(MenuEntry entry) {
    SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.menuClass());
    item.setMatchNested(!entry.path().isBlank() && !entry.path().equals("/"));
    String[] icon = entry.icon() == null ? new String[0] : entry.icon().split(":", 2);
    if (icon.length == 2) {
      item.setPrefixComponent(new Icon(icon[0], icon[1]));
    } else {
      item.setPrefixComponent(new Span());
    }
    return item;
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
    if (isOverlay()) {
      setDrawerOpened(false);
    }
  }

  @Override
  public void removeRouterLayoutContent(HasElement old) {
    main.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var view = event.getActiveChain().getFirst();
    if (view instanceof HasDynamicTitle) {
      return;
    }
    PageTitle title = view.getClass().getAnnotation(PageTitle.class);
    String text = title == null ? "Houvast" : getTranslation(title.value()) + " – Houvast";
    getUI().ifPresent(ui -> ui.getPage().setTitle(text));
  }
}
