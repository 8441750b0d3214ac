package nl.houvast.e2e;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium at the running application. One per test class; each {@link Visitor} has cookies,
 * storage and console of its own, so that several people can look at the same moment.
 *
 * <pre>{@code
 * try (var browser = new Browser(api.url())) {
 *   var team = browser.visitor().signIn("rvt");
 *   var expert = browser.visitor().signIn("expert-sibling");
 *   team.open("casussen").accessible().screenshot("cases");
 *   …
 * } // fails when a console had an error
 * }</pre>
 */
public final class Browser implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** In milliseconds: the build also runs on a small machine that does other work. */
  static final double PATIENCE = 60_000;

  private final String url;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<Visitor> visitors = new ArrayList<>();

  /**
   * @param url where the application answers, without a slash at the end
   */
  public Browser(String url) {
    this.url = url;
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new BrowserType.LaunchOptions().setHeadless(true).setChromiumSandbox(false).setArgs(QUIET);
    String chromiumAt = System.getenv("HOUVAST_CHROMIUM");
    options.setExecutablePath(Path.of(chromiumAt == null ? "/usr/bin/chromium" : chromiumAt));
    chromium = playwright.chromium().launch(options);
  }

  /**
   * Somebody new, not signed in, at a screen of 1440 pixels, with a browser that asks for English.
   */
  public Visitor visitor() {
    Visitor visitor = new Visitor(chromium, url);
    visitors.add(visitor);
    return visitor;
  }

  /**
   * Ends it all, and fails when a visitor's console had an error. Everybody leaves the page first:
   * a screen that lives on in the server would look again at what later tests write.
   */
  @Override
  public void close() {
    try {
      visitors.forEach(Visitor::unspoilt);
    } finally {
      visitors.forEach(Visitor::leave);
      playwright.close();
    }
  }
}
