package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.SavedViews.Shown;
import org.springframework.modulith.NamedInterface;

/** Something to do with what is on the screen of a walk. A fresh component per call. */
@NamedInterface("slots")
public interface ExploreAction {
  Component action(From from, Supplier<Shown> onScreen);
}
