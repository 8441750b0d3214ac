package nl.houvast.leak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.houvast.e2e.Visitor;

/** Goes to every screen that there is, with the ids of a world, and hears all that comes in. */
final class Screens {
  private static final String GROUND = "#ground-go";
  private static final String SHOWN =
      "h1:visible, h2:visible, vaadin-login-form:visible, #ground-go:visible";
  private final Findings findings;
  private final Map<String, List<String>> ids;
  private final List<String> words;
  private final TreeSet<String> templates = new TreeSet<>();

  /**
   * @param ids by the first words of a route that ends in one
   * @param words to search for
   */
  Screens(
      ServletContext servlets,
      Findings findings,
      Map<String, List<String>> ids,
      List<String> words) {
    this.words = words;
    this.findings = findings;
    this.ids = ids;
    var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
    for (var route : routes.getRegisteredRoutes()) {
      templates.add(route.getTemplate());
      route.getRouteAliases().stream().map(RouteBaseData::getTemplate).forEach(templates::add);
    }
  }

  /** The routes of the application. */
  List<String> templates() {
    return List.copyOf(templates);
  }

  /** Walks all of it; whoever is not signed in is sent to the same page everywhere. */
  void walk(String who, Visitor visitor) {
    for (String template : templates) {
      for (String path : paths(template)) {
        visitor.open(path).page().locator(SHOWN).first().waitFor();
        pass(visitor.rest());
        through(visitor);
        hear(who, template, path, visitor);
      }
    }
  }

  private List<String> paths(String template) {
    int at = template.indexOf(':');
    if (at < 0) {
      var plain = new ArrayList<>(List.of(template));
      if (template.equals("zoek")) {
        words.forEach(word -> plain.add("zoek?q=" + coded(word)));
      }
      return plain;
    }
    String before = template.substring(0, at);
    var paths = new ArrayList<String>();
    for (String id : ids.getOrDefault(before, List.of("nothing"))) {
      paths.add(before + coded(id));
    }
    return paths;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Says why one looks, where that is asked. */
  private static void pass(Visitor visitor) {
    Locator go = visitor.page().locator(GROUND);
    if (go.count() > 0 && go.first().isVisible()) {
      go.first().click();
      visitor.rest();
    }
  }

  /** What stands behind the tabs of a page; they come after the ground, and not for everybody. */
  private static void through(Visitor visitor) {
    visitor.page().locator(SHOWN).first().waitFor();
    Locator tabs = visitor.rest().page().locator("[id^='tab-']");
    int count = tabs.count();
    for (int i = 1; i < count; i++) {
      tabs.nth(i).click();
      assertThat(tabs.nth(i)).hasAttribute("aria-current", "page");
      visitor.rest();
    }
  }

  /** Also the address and title, which stand in the history of a browser. */
  void hear(String who, String template, String path, Visitor visitor) {
    var page = visitor.page();
    String seen = visitor.heard() + page.content() + page.title() + page.url();
    findings.hear(who, "screen /" + template, seen, path);
  }
}
