package nl.houvast.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.houvast.access.Professionals;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code organisations.yaml} holds. */
record SeedPeople(
    List<Professionals.Organisation> organisations,
    List<Professionals.Team> teams,
    List<Person> professionals,
    List<Machine> machineClients) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /**
   * Somebody who can sign in.
   *
   * @param intake whether this person is on intake duty for the own region
   */
  record Person(
      String account,
      String name,
      List<String> roles,
      String organisation,
      @Nullable String team,
      @Nullable String discipline,
      List<String> expertise,
      List<String> languages,
      String availability,
      @Nullable String region,
      boolean intake) {

    Professionals.Professional professional() {
      return new Professionals.Professional(
          account, name, roles, organisation, team, discipline, languages, availability, region);
    }
  }

  /** The account of a source system. */
  record Machine(String account, String organisation) {}

  /** The file, or nothing after a line in the log that says where it cannot be read. */
  static Optional<SeedPeople> read(SeedFiles.SeedFile file) {
    try {
      return Optional.of(YAML.readValue(file.text(), SeedPeople.class));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      SeedFiles.unreadable(
          file, at == null ? "the top" : "line " + at.getLineNr() + ", " + e.getOriginalMessage());
      return Optional.empty();
    }
  }

  Map<String, String> organisationByMachine() {
    Map<String, String> all = new TreeMap<>();
    machineClients.forEach(m -> all.put(m.account(), m.organisation()));
    return all;
  }

  Map<String, List<String>> expertiseByAccount() {
    Map<String, List<String>> all = new TreeMap<>();
    professionals.forEach(p -> all.put(p.account(), p.expertise()));
    return all;
  }
}
