package nl.houvast.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The organisations and teams of an operator: {@code organisations.yaml} beside the policy, when it
 * is there, read at each start. It holds no accounts; people come through the provider of their
 * organisation. What is no longer in the file stays, for the log and the cases name it.
 */
@Component
class OrganisationFile {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();
  private final Resource file;
  private final Professionals professionals;

  record Content(List<Professionals.Organisation> organisations, List<Professionals.Team> teams) {}

  OrganisationFile(
      ResourceLoader resources,
      Professionals professionals,
      @Value("${houvast.policy.location:classpath:seed-data/policy/}") String policy) {
    file =
        resources.getResource(
            (policy.endsWith("/") ? policy : policy + "/") + "organisations.yaml");
    this.professionals = professionals;
  }

  /**
   * Writes what the file says.
   *
   * @throws SignInIncomplete when it is there and cannot be read
   */
  @EventListener(ApplicationReadyEvent.class)
  void load() {
    if (!file.exists()) {
      return;
    }
    Content content;
    try {
      content = YAML.readValue(file.getContentAsByteArray(), Content.class);
    } catch (IOException | RuntimeException e) {
      throw new SignInIncomplete(file.getDescription() + " cannot be read.", e);
    }
    // Nobody is enrolled, so this is the password of nobody.
    String ofNobody = UUID.randomUUID().toString();
    professionals.enrol(content.organisations(), content.teams(), List.of(), Map.of(), ofNobody);
  }
}
