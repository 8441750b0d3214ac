package nl.houvast;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import nl.houvast.demo.Replay;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application: it starts, and says how every page looks. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = {"kernel", "graph"})
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Houvast implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "favicon.svg");
    settings.addMetaTag("robots", "noindex");
    settings.setPageTitle("Houvast");
  }

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("replay")) {
      var arguments = List.of(args).subList(1, args.length);
      System.exit(Replay.run(arguments, System.getenv(), System.out, System.err));
    }
    SpringApplication.run(Houvast.class, args);
  }
}
