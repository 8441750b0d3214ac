package nl.houvast.knowledge;

import java.util.List;
import java.util.Set;

/** Ways to get a script, a form or a false link into a page by a text. */
public final class Payloads {
  /** What each would do: it stands in the text that is read. */
  public static final String DOES = "window.harmed=1";

  /** Each stands for a family of ways to get a script or a form into a page; # is what it does. */
  private static final List<String> WAYS =
      List.of(
          "<script>#</script>",
          "<img src=x onerror=#>",
          "<svg onload=#>",
          "<svg><script>#</script></svg>",
          "<iframe srcdoc='<script>parent.#</script>'>",
          "<body onload=#>",
          "<details open ontoggle=#>",
          "<a href=javascript:#>x</a>",
          "<math><mtext><script>#</script>",
          "<input autofocus onfocus=#>",
          "<video><source onerror=#></video>",
          "<style>@import 'javascript:#'</style>",
          "<form action=javascript:#><button>x</button></form>",
          "<object data=javascript:#></object>",
          "<embed src=javascript:#>",
          "<link rel=stylesheet href=javascript:#>",
          "<meta http-equiv=refresh content='0;javascript:#'>",
          "<template><script>#</script></template>",
          "[x](javascript:#)",
          "![x](x onerror=#)",
          "<marquee onstart=#>x</marquee>",
          "<noscript><p title='</noscript><img src=x onerror=#>'>",
          "<table background=javascript:#><td>x",
          "<vaadin-button onclick=#>x</vaadin-button>",
          "<xss style=animation-name:x onanimationstart=#>",
          "[x](JaVaScRiPt:#)",
          "[x](java&#115;cript:#)",
          "[x](<javascript:#>)",
          "[x](data:text/html,<script>#</script>)",
          "[x](vbscript:#)",
          "[x](//evil.invalid/#)",
          "[x](http://evil.invalid/?#)",
          "<javascript:#>",
          "![x](data:image/svg+xml,<svg/onload=#>)",
          "[![x](javascript:#)](javascript:#)",
          "**<b onclick=#>x</b>**",
          "# <h1 onclick=#>x</h1>",
          "- <li onclick=#>x",
          "> <q onclick=#>x",
          "[x](https://example.org/ 'title' onclick=#)");

  /** And each way in eight disguises. */
  private static final List<String> DISGUISES =
      List.of(
          "%s", "\"'>%s", "</li></ul>%s", "<!--%s-->%1$s", "x %s\t\n", "]]>%s", "`%s`", "{{%s}}");

  /** Every element, and with @ every attribute, that the page of a dossier is made of. */
  public static final Set<String> HARMLESS =
      Set.of(
          "h1",
          "h2",
          "h3",
          "section",
          "div",
          "p",
          "span",
          "ul",
          "ol",
          "li",
          "a",
          "strong",
          "em",
          "code",
          "pre",
          "blockquote",
          "br",
          "hr",
          "@class",
          "@href",
          "@target",
          "@rel",
          "@title",
          "@id",
          "@role",
          "@aria-label",
          "@router-link",
          "@style");

  private Payloads() {}

  public static List<String> all() {
    return WAYS.stream()
        .flatMap(way -> DISGUISES.stream().map(d -> d.formatted(way.replace("#", DOES))))
        .toList();
  }
}
