package nl.houvast.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something is done to somebody's account. */
final class Sure {

  /**
   * @param key of the button; {@code .of} names whom, {@code .sure} says what follows
   */
  static void ask(Component on, String key, String name, Runnable then) {
    ConfirmDialog sure = new ConfirmDialog();
    sure.setHeader(on.getTranslation(key + ".of", name));
    sure.setText(on.getTranslation(key + ".sure"));
    sure.setCancelable(true);
    sure.setCancelText(on.getTranslation("access.cancel"));
    sure.setConfirmText(on.getTranslation(key));
    sure.addConfirmListener(confirmed -> then.run());
    sure.open();
  }

  private Sure() {}
}
