package nl.houvast.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

/** Which library may be seen from where. Each rule is shown to refuse a class that breaks it. */
class ImportTests {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.houvast");

  private static final ArchRule KERNEL_IS_PLAIN =
      classes()
          .that()
          .resideInAnyPackage("nl.houvast.kernel..", "fixtures.imports.kernel..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "org.springframework.modulith",
                  "nl.houvast.kernel..",
                  "fixtures.imports.kernel.."));

  private static final ArchRule THE_PROOF_OF_THE_LOG_NEEDS_NOTHING =
      classes()
          .that()
          .resideInAnyPackage("nl.houvast.audit.verify..", "fixtures.imports.verify..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "nl.houvast.audit.verify..",
                  "fixtures.imports.verify.."));

  private static final ArchRule VAADIN_IS_FOR_SCREENS =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.houvast.shell..", "nl.houvast.*.ui..", "nl.houvast")
          .and()
          .areNotAssignableTo(DescribedPredicate.describe("set up of access", ImportTests::setUp))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..");

  private static final ArchRule LUCENE_IS_FOR_SEARCH =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.houvast.search..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  private static final ArchRule CONTROLLERS_LIVE_IN_API =
      classes().that().areAnnotatedWith(RestController.class).should().resideInAPackage("..api..");

  private static final ArchRule SCREENS_AND_API_ASK_DOORS =
      noClasses()
          .that()
          .resideInAnyPackage("nl.houvast.*.ui..", "nl.houvast.*.api..", "fixtures.imports..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.data.neo4j.core.Neo4jClient");

  private static final ArchRule NO_DRIVER_OUTSIDE_GRAPH =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.houvast.graph..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.neo4j\\.driver\\.(Driver|Session|async.*|reactive.*)");

  private static boolean setUp(JavaClass type) {
    return List.of("SecuritySetup", "ChosenGround").contains(type.getSimpleName())
        && type.getPackageName().equals("nl.houvast.access");
  }

  @Test
  void the_kernel_knows_no_framework() {
    holdsAndRefuses(KERNEL_IS_PLAIN, fixtures.imports.kernel.Worldly.class);
  }

  @Test
  void the_log_is_proved_with_nothing_but_java() {
    holdsAndRefuses(THE_PROOF_OF_THE_LOG_NEEDS_NOTHING, fixtures.imports.verify.Leaning.class);
  }

  @Test
  void vaadin_is_known_only_where_screens_are() {
    holdsAndRefuses(VAADIN_IS_FOR_SCREENS, fixtures.imports.Painted.class);
  }

  @Test
  void lucene_is_known_only_to_search() {
    holdsAndRefuses(LUCENE_IS_FOR_SEARCH, fixtures.imports.Indexing.class);
  }

  @Test
  void controllers_live_in_api() {
    holdsAndRefuses(CONTROLLERS_LIVE_IN_API, fixtures.imports.StrayController.class);
  }

  @Test
  void screens_and_controllers_ask_doors_and_never_the_database() {
    holdsAndRefuses(SCREENS_AND_API_ASK_DOORS, fixtures.imports.Digging.class);
  }

  @Test
  void the_driver_is_known_only_to_graph() {
    holdsAndRefuses(NO_DRIVER_OUTSIDE_GRAPH, fixtures.imports.Digging.class);
  }

  private static void holdsAndRefuses(ArchRule rule, Class<?> broken) {
    rule.check(HOUSE);
    var refused = rule.evaluate(new ClassFileImporter().importClasses(broken));
    assertThat(refused.hasViolation()).as("refuses " + broken.getSimpleName()).isTrue();
  }
}
