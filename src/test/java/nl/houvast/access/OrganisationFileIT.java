package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.houvast.HouvastTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The organisations that an operator writes down, over the real graph. */
@HouvastTest
class OrganisationFileIT {
  private static final String WHOLE =
      """
      organisations:
        - {id: O-FILE, name: "%s", type: REGIONAL_SAFETY_TEAM, region: WEST, functions: [HELP]}
      teams:
        - {id: T-FILE, name: "Team West", organisation: O-FILE, region: WEST}
      """;

  @TempDir Path folder;
  @Autowired Professionals professionals;
  @Autowired Neo4jClient graph;

  @AfterEach
  void forget() {
    graph.query("MATCH (n:Organisation|Team) WHERE n.id ENDS WITH '-FILE' DETACH DELETE n").run();
  }

  private void load() {
    new OrganisationFile(new DefaultResourceLoader(), professionals, folder.toUri().toString())
        .load();
  }

  @Test
  void they_are_there_after_the_start_and_change_with_the_file() throws Exception {
    int people = professionals.people().size();
    load();
    assertThat(professionals.organisation("O-FILE")).as("without a file").isEmpty();
    for (String name : new String[] {"Team Duin", "Team Duin en Zee"}) {
      Files.writeString(folder.resolve("organisations.yaml"), WHOLE.formatted(name));
      load();
      assertThat(professionals.organisation("O-FILE").orElseThrow().name()).isEqualTo(name);
    }
    assertThat(professionals.safetyTeamOf("WEST").orElseThrow().id()).isEqualTo("O-FILE");
    assertThat(professionals.people()).hasSize(people);
  }

  @Test
  void a_file_with_accounts_or_without_teams_stops_the_start() throws Exception {
    for (String broken :
        new String[] {WHOLE.formatted("x") + "professionals: []\n", "organisations: []\n", "{"}) {
      Files.writeString(folder.resolve("organisations.yaml"), broken);
      assertThatThrownBy(this::load)
          .isInstanceOf(SignInIncomplete.class)
          .hasMessageContaining("organisations.yaml");
    }
  }
}
