package nl.houvast.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person at one browser. Every verb answers the visitor, so that a story reads in one go; what
 * is not here is asked of {@link #page()}.
 */
public final class Visitor {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final Pattern MISSING_TEXT = Pattern.compile("!\\{?[a-z]{2}\\}?: ?[a-z.-]+");

  private static final Pattern READY =
      Pattern.compile("/(VAADIN/(build|static)|webjars|aura|houvast)/|\\.css(\\?|$)");

  /** True when the page has shown everything that the server sent. */
  private static final String AT_REST =
      """
      () => document.readyState === 'complete'
        && window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients
        && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())
      """;

  private final String url;
  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final StringBuffer received = new StringBuffer();

  Visitor(com.microsoft.playwright.Browser chromium, String url) {
    this.url = url;
    context =
        chromium.newContext(
            new NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1440, 1000));
    page = context.newPage();
    page.setDefaultTimeout(Browser.PATIENCE);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text() + " at " + page.url());
          }
        });
    page.onPageError(error -> errors.add(error + " at " + page.url()));
  }

  public Page page() {
    return page;
  }

  /** Keeps, from now on, all that the browser receives over HTTP and the websocket. */
  public Visitor recording() {
    page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.append(frame.text())));
    page.onRequestFinished(
        request -> {
          if (document(request)) {
            page(request);
          }
        });
    context.route(Visitor::made, this::keep);
    return this;
  }

  /** One that was left before it was there, or only sends further, has no text of its own. */
  private void page(Request request) {
    try {
      received.append(request.response().text());
    } catch (PlaywrightException gone) {
      received.append("\n");
    }
  }

  /** Made for this reader: what lies ready in the application is the same for everybody. */
  private static boolean made(String address) {
    return !READY.matcher(address).find();
  }

  private static boolean document(Request request) {
    return request.resourceType().equals("document");
  }

  /** A page comes from the server itself: one that is handed over may open no local websocket. */
  private void keep(Route route) {
    if (document(route.request())) {
      route.resume();
      return;
    }
    var answer = route.fetch();
    String type = answer.headers().getOrDefault("content-type", "");
    if (type.contains("json") || type.contains("html") || type.contains("text")) {
      received.append(answer.text());
    }
    route.fulfill(new Route.FulfillOptions().setResponse(answer));
  }

  /** What came in since {@link #recording()}. */
  public String received() {
    return received.toString();
  }

  /** What came in since {@link #recording()} or since this was asked before. */
  public String heard() {
    synchronized (received) {
      String heard = received.toString();
      received.setLength(0);
      return heard;
    }
  }

  /** Signs in as a demo account and arrives at the start page, or where one wanted to go. */
  public Visitor signIn(String account) {
    return signIn(account, "houvast-demo");
  }

  public Visitor signIn(String account, String password) {
    if (!page.url().contains("/login")) {
      open("login");
    }
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill(password);
    page.locator("vaadin-button[slot=submit]").click();
    page.waitForURL(address -> !address.endsWith("/login"));
    return rest();
  }

  /** Goes to a path below the root, such as {@code casussen}, and waits until it is there. */
  public Visitor open(String path) {
    page.navigate(url + "/" + path);
    return rest();
  }

  /** Waits until the page has shown everything that was asked for. */
  public Visitor rest() {
    page.waitForFunction(AT_REST);
    return this;
  }

  /** Says once why one looks, where the page asks. */
  public Visitor onTheUsualGround() {
    page.locator("#ground-go").click();
    return rest();
  }

  /** Presses the button with this name, in words. */
  public Visitor press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    return rest();
  }

  /** Fills in the field with this label. */
  public Visitor fill(String label, String text) {
    Locator field = page.getByLabel(label).first();
    field.fill(text);
    field.press("Tab");
    return rest();
  }

  public Visitor width(int pixels) {
    page.setViewportSize(pixels, pixels < 800 ? 844 : 1000);
    return this;
  }

  /** A picture of the whole page in {@code target/screenshots}, for people to look at. */
  public Visitor screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    return this;
  }

  /**
   * Fails on what axe calls serious or critical, on a lost text, and on a page that is too wide.
   */
  public Visitor accessible() {
    var grave =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .toList();
    if (!grave.isEmpty()) {
      throw new AssertionError(page.url() + ": " + told(grave));
    }
    var missing = MISSING_TEXT.matcher(page.locator("body").innerText());
    if (missing.find()) {
      throw new AssertionError(page.url() + " lacks a text: " + missing.group());
    }
    Object tooWide =
        page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    if (((Number) tooWide).intValue() > 0) {
      throw new AssertionError(page.url() + " is " + tooWide + " pixels too wide");
    }
    return this;
  }

  private static String told(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                rule.getId()
                    + " ("
                    + rule.getHelp()
                    + ") "
                    + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining("\n    ", "\n    ", "")))
        .collect(Collectors.joining("\n  ", "\n  ", ""));
  }

  /** Forgets the errors so far: for a story that makes one on purpose. */
  public Visitor forgiving() {
    errors.clear();
    return this;
  }

  /** Goes away from the page, so that its screen ends in the server too. */
  void leave() {
    page.navigate("about:blank");
  }

  /** Fails when the console had an error. */
  public Visitor unspoilt() {
    if (!errors.isEmpty()) {
      throw new AssertionError("the console says: " + String.join("\n", errors));
    }
    return this;
  }
}
