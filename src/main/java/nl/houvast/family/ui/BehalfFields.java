package nl.houvast.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import nl.houvast.family.Behalf;

/** Who asks: the person, or somebody else for them. */
final class BehalfFields extends Div {
  private static final long serialVersionUID = 1L;
  private final Select<Behalf.Asker> asker = new Select<>();
  private final Checkbox competent = new Checkbox(getTranslation("family.behalf.competent"), true);
  private final Checkbox consents = new Checkbox(getTranslation("family.behalf.consents"), false);

  BehalfFields() {
    addClassName("hv-form");
    asker.setId("family-asker");
    asker.setLabel(getTranslation("family.behalf"));
    asker.setItems(Behalf.Asker.values());
    asker.setItemLabelGenerator(a -> getTranslation("family.behalf." + a));
    asker.setValue(Behalf.Asker.SELF);
    asker.setWidthFull();
    consents.setVisible(false);
    asker.addValueChangeListener(
        changed -> consents.setVisible(changed.getValue() != Behalf.Asker.SELF));
    add(asker, competent, consents);
  }

  Behalf behalf() {
    return new Behalf(asker.getValue(), competent.getValue(), consents.getValue());
  }
}
