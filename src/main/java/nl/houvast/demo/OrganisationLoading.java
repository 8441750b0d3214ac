package nl.houvast.demo;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.access.Professionals;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Region;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Organisations, teams and accounts; and for whoever is on intake duty the grant of a year. */
@Component
@Profile("demo")
@Order(10)
class OrganisationLoading implements SeedLoading {
  static final String PASSWORD = "houvast-demo";
  private final SeedFiles files;
  private final Professionals professionals;
  private final Grants grants;
  private final Clock clock;

  OrganisationLoading(SeedFiles files, Professionals professionals, Grants grants, Clock clock) {
    this.files = files;
    this.professionals = professionals;
    this.grants = grants;
    this.clock = clock;
  }

  @Override
  public String load() {
    return SeedPeople.read(files.at("organisations.yaml"))
        .map(this::load)
        .orElse("no organisations and accounts were read");
  }

  private String load(SeedPeople people) {
    professionals.enrol(
        people.organisations(),
        people.teams(),
        people.professionals().stream().map(SeedPeople.Person::professional).toList(),
        people.organisationByMachine(),
        PASSWORD);
    Map<String, String> names =
        people.organisations().stream()
            .collect(
                Collectors.toMap(Professionals.Organisation::id, Professionals.Organisation::name));
    people.professionals().stream()
        .filter(SeedPeople.Person::intake)
        .forEach(p -> onIntakeDuty(p, names));
    return "%d organisations, %d professionals, %d source systems"
        .formatted(
            people.organisations().size(),
            people.professionals().size(),
            people.machineClients().size());
  }

  private void onIntakeDuty(SeedPeople.Person person, Map<String, String> organisationNames) {
    String region = Objects.requireNonNull(person.region(), person.account() + " has no region");
    String intake = "intake:" + region;
    Actor actor =
        new Actor(
            person.account(),
            person.name(),
            new HashSet<>(person.roles()),
            person.organisation(),
            organisationNames.getOrDefault(person.organisation(), ""),
            new Region(region));
    if (grants.of(actor).stream().noneMatch(g -> g.caseFileId().equals(intake))) {
      grants.issue(person.account(), offer(intake));
    }
  }

  private Grants.Offer offer(String intake) {
    return new Grants.Offer(
        intake,
        Grant.Kind.INTAKE,
        Level.L4,
        List.of("SAFETY_ASSESSMENT", "CONSULT"),
        "DEMO-FUTURE-LAW",
        List.of("OPEN", "POLICE", "YOUTH"),
        List.of(),
        clock.instant().plus(365, ChronoUnit.DAYS),
        "demo",
        "on intake duty in the demo");
  }
}
