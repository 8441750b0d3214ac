package nl.houvast.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.houvast.HouvastTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole application, which asks two factors and knows one {@link Provider}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouvastTest
@ContextConfiguration(initializers = OidcTest.Known.class)
@Import(OidcTest.Who.class)
@interface OidcTest {

  /** Makes the provider known; one for all classes of a run. */
  final class Known implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final Provider PROVIDER = new Provider();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "houvast.sign-in.second-step=true",
              "houvast.sign-in.oidc.issuer=" + PROVIDER.issuer(),
              "houvast.sign-in.oidc.client-id=" + Provider.CLIENT,
              "houvast.sign-in.oidc.client-secret=" + Provider.SECRET,
              "houvast.sign-in.oidc.scopes=openid,profile")
          .applyTo(context);
    }
  }

  /** Says whom the application takes the session of this browser for. */
  @TestComponent
  @RestController
  class Who {
    private final CurrentActor current;

    Who(CurrentActor current) {
      this.current = current;
    }

    @GetMapping("/test/who")
    String who() {
      var actor = current.orNull();
      return actor == null
          ? "nobody"
          : String.join(
              " ",
              actor.name(),
              String.join("+", actor.roles().stream().sorted().toList()),
              actor.organisationId(),
              String.valueOf(actor.region() == null ? null : actor.region().code()),
              current.assurance().name());
    }
  }
}
