package nl.houvast.shell;

import com.vaadin.flow.component.Component;

@org.springframework.stereotype.Component
class LanguageItem implements HeaderItem {
  @Override
  public int order() {
    return 80;
  }

  @Override
  public Component item() {
    return new LanguageSwitch();
  }
}
