package nl.houvast.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTests {
  private static final String TWO =
      """
      {"organisations": [{"id": "O-A", "name": "Verzonnen organisatie"}],
       "signals": [
        {"id": "S1", "organisation": "O-A", "account": "src-a",
         "body": {"sourceMessageId": "A-1", "reportedOn": "2025-02-02"}},
        {"id": "S2", "organisation": "O-B", "account": "src-b",
         "body": {"sourceMessageId": "B-1", "reportedOn": "2025-01-01"}},
        {"id": "S3", "organisation": "O-B", "account": "src-b",
         "body": {"sourceMessageId": "B-2", "reportedOn": "2025-02-02"}}]}
      """;

  @Test
  void the_steps_stand_by_the_day_on_record_and_then_as_the_file_has_them() throws Exception {
    assertThat(Scenario.of("two.json", TWO).steps())
        .extracting(Scenario.Step::id)
        .containsExactly("S2", "S1", "S3");
  }

  @Test
  void an_organisation_is_called_by_its_name_where_the_file_tells_it() throws Exception {
    assertThat(Scenario.of("two.json", TWO).steps())
        .extracting(Scenario.Step::source)
        .containsExactly("O-B", "Verzonnen organisatie", "O-B");
  }

  @Test
  void the_last_day_counts() throws Exception {
    var scenario = Scenario.of("two.json", TWO);

    assertThat(scenario.until(LocalDate.of(2025, 2, 2)).steps()).hasSize(3);
    assertThat(scenario.until(LocalDate.of(2025, 2, 1)).steps()).hasSize(1);
    assertThat(scenario.until(null).steps()).hasSize(3);
  }

  @Test
  void a_file_without_a_case_file_is_a_scenario_too() throws Exception {
    assertThat(Scenario.of("two.json", TWO).casefile()).isNull();
  }

  @Test
  void every_family_of_the_seed_can_be_played() throws Exception {
    try (var files = Files.list(Path.of("seed-data/casefiles"))) {
      for (var file : files.toList()) {
        var scenario = Scenario.of(file);
        assertThat(scenario.casefile()).as(file.toString()).isNotNull();
        assertThat(scenario.casefile().signals())
            .isSubsetOf(scenario.steps().stream().map(Scenario.Step::id).toList());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"signals\": [            | f.json is no JSON at line 1.",
        "{\"signals\": []}          | f.json holds no signals, so it is no scenario.",
        "[]                         | f.json holds no signals, so it is no scenario.",
        "{\"signals\": [{\"id\": \"S1\"}]} | f.json, signal 1: the body is missing.",
        "{\"signals\": [{\"id\": \"S1\", \"body\": {}}]} | f.json, signal 1: account is missing.",
        "{\"signals\": [{\"id\": \"S1\", \"account\": \"a\", \"body\": {\"reportedOn\": \"gisteren\"}}]} | f.json, signal 1: reportedOn is not a date like 2025-12-03."
      })
  void a_file_that_is_no_scenario_is_told_in_one_sentence(String text, String sentence) {
    assertThatThrownBy(() -> Scenario.of("f.json", text)).hasMessage(sentence);
  }
}
