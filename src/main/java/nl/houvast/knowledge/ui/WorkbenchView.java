package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Problems;
import nl.houvast.access.Professionals;
import nl.houvast.kernel.Rejection;
import nl.houvast.knowledge.Pattern;
import nl.houvast.knowledge.PatternDrafts;
import nl.houvast.knowledge.PatternRules;
import nl.houvast.knowledge.PatternSheet;
import nl.houvast.knowledge.Patterns;

/**
 * The workbench of a pattern: its draft, with beside it what is not right yet, what each example
 * comes to, and the page as it will be read. Everything is tried in memory; no case is read.
 */
@Route("kennis/werkbank/:id")
@PermitAll
class WorkbenchView extends WritingView {
  private static final long serialVersionUID = 1L;
  private final transient PatternDrafts drafts;
  private final transient Patterns patterns;
  private final transient PatternArticle.Tellers tellers;
  private final transient List<PatternForm> forms;
  private final Div form = new Div();
  private final transient AtTheirPlace inForm = new AtTheirPlace(form);
  private boolean reading;
  private final Button asForm = new Button(getTranslation("knowledge.form"), click -> show(true));
  private final Button asText =
      new Button(getTranslation("knowledge.form.text"), click -> show(false));

  WorkbenchView(
      PatternDrafts drafts,
      Patterns patterns,
      PatternArticle.Tellers tellers,
      List<PatternForm> forms,
      Professionals professionals,
      CurrentActor current) {
    super(drafts, "pattern", professionals, current);
    this.drafts = drafts;
    this.patterns = patterns;
    this.tellers = tellers;
    this.forms = forms.stream().sorted(Comparator.comparingInt(PatternForm::order)).toList();
    form.setId("workbench-form");
    form.addClassName("hv-stack");
  }

  /**
   * The form with the text beside it as a second way; each begins from what the other left. Who
   * does not write reads both.
   */
  @Override
  Component editor(boolean writing) {
    reading = !writing;
    Div ways = new Div(asForm, asText);
    ways.addClassName("hv-actions");
    ways.setId("workbench-ways");
    ways.getElement().setAttribute("role", "group");
    ways.getElement().setAttribute("aria-label", getTranslation("knowledge.form.ways"));
    show(true);
    return new Div(ways, form, text);
  }

  private void show(boolean composing) {
    if (composing) {
      compose();
    }
    form.setVisible(composing);
    text.setVisible(!composing);
    asForm.getElement().setAttribute("aria-pressed", String.valueOf(composing));
    asText.getElement().setAttribute("aria-pressed", String.valueOf(!composing));
  }

  private void compose() {
    form.removeAll();
    var sheet = PatternSheet.of(text.getValue()).orElse(null);
    if (sheet == null) {
      form.add(note(new Span(getTranslation("knowledge.form.unreadable"))));
      return;
    }
    forms.forEach(f -> form.add(f.form(sheet, () -> text.setValue(sheet.text()))));
    if (reading) {
      AtTheirPlace.within(form).toList().forEach(WorkbenchView::onlyToRead);
    }
    tellInForm(drafts.look(text.getValue()));
  }

  private static void onlyToRead(Component part) {
    if (part instanceof HasValue<?, ?> field) {
      field.setReadOnly(true);
    } else if (part instanceof Button) {
      part.setVisible(false);
    }
  }

  @Override
  String published(String id, int version) {
    return patterns.find(id, version).map(Pattern::rule).orElse("");
  }

  @Override
  String page(String id) {
    return "kennis/patroon/" + id;
  }

  @Override
  void look(String content) {
    PatternDrafts.Look look = drafts.look(content);
    tellInForm(look);
    preview.add(
        look.faults().isEmpty()
            ? examples(look.examples())
            : part("workbench-faults", "knowledge.faults", faults(look.faults())));
    Pattern pattern = look.pattern();
    if (pattern != null) {
      Article article = new PatternArticle(this, pattern, tellers);
      article.addComponentAsFirst(new H2(pattern.title(getLocale())));
      Div read = new Div(article);
      read.addClassName("hv-read");
      preview.add(read);
    }
  }

  private void tellInForm(PatternDrafts.Look look) {
    inForm.clear();
    for (Rejection fault : look.faults()) {
      if (!fault.arguments().isEmpty() && fault.arguments().getFirst() instanceof String place) {
        inForm.tell(place, sentence(fault));
      }
    }
    for (int i = 0; i < look.examples().size(); i++) {
      Rejection otherwise = look.examples().get(i).otherwise();
      if (otherwise != null) {
        inForm.tell("examples[" + i + "]", sentence(otherwise));
      }
    }
  }

  private Section part(String id, String key, Component... content) {
    Section part = new Section(new H3(getTranslation(key)));
    part.setId(id);
    part.add(content);
    return part;
  }

  private UnorderedList faults(List<Rejection> faults) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    faults.forEach(f -> list.add(new ListItem(sentence(f))));
    return list;
  }

  private Section examples(List<PatternRules.Tried> examples) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    examples.forEach(e -> list.add(item(e)));
    boolean right = examples.stream().allMatch(e -> e.otherwise() == null);
    return part(
        "workbench-examples",
        "knowledge.examples",
        new Paragraph(
            getTranslation(right ? "knowledge.examples.right" : "knowledge.examples.not")),
        list);
  }

  private ListItem item(PatternRules.Tried example) {
    Rejection otherwise = example.otherwise();
    Span mark =
        Marks.chip(
            getTranslation(otherwise == null ? "knowledge.example.right" : "knowledge.example.not"),
            otherwise == null ? "hv-chip-green" : "hv-chip-warm");
    String said =
        otherwise == null
            ? getTranslation(
                example.expected() ? "knowledge.example.found" : "knowledge.example.left",
                example.title())
            : sentence(otherwise);
    return new ListItem(mark, new Span(" " + said));
  }

  private String sentence(Rejection why) {
    return Problems.sentence(why.code(), getLocale(), why.arguments().toArray());
  }
}
