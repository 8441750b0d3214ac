package nl.houvast.demo;

import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Experts;
import nl.houvast.knowledge.Patterns;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Concepts, who knows about what, dossiers and patterns: in this order, since each names the ones
 * before it. A file that is refused is told in the log, and the others are loaded.
 */
@Component
@Profile("demo")
@Order(20)
class KnowledgeLoading implements SeedLoading {
  private final SeedFiles files;
  private final Concepts concepts;
  private final Experts experts;
  private final Dossiers dossiers;
  private final Patterns patterns;

  KnowledgeLoading(
      SeedFiles files, Concepts concepts, Experts experts, Dossiers dossiers, Patterns patterns) {
    this.files = files;
    this.concepts = concepts;
    this.experts = experts;
    this.dossiers = dossiers;
    this.patterns = patterns;
  }

  @Override
  public String load() {
    var taxonomy = files.at("taxonomy.ttl");
    SeedFiles.taken(taxonomy, concepts.publish(taxonomy.text()));
    var organisations = files.at("organisations.yaml");
    SeedPeople.read(organisations)
        .ifPresent(p -> SeedFiles.taken(organisations, experts.know(p.expertiseByAccount())));
    files
        .matching("knowledge/*.yaml")
        .forEach(file -> SeedFiles.taken(file, dossiers.publish(file.text())));
    files
        .matching("patterns/*.yaml")
        .forEach(file -> SeedFiles.taken(file, patterns.publish(file.text())));
    return "%d concepts, %d dossiers, %d patterns"
        .formatted(concepts.all().size(), dossiers.published().size(), patterns.published().size());
  }
}
