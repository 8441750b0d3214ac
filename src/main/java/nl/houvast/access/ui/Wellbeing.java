package nl.houvast.access.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether the parts of the system do their work, by name and no more. */
@Component
class Wellbeing {
  private static final List<String> OF_THE_PROBES = List.of("livenessState", "readinessState");
  private final HealthEndpoint health;

  Wellbeing(HealthEndpoint health) {
    this.health = health;
  }

  Map<String, Boolean> parts() {
    Map<String, Boolean> parts = new TreeMap<>();
    if (health.health() instanceof CompositeHealthDescriptor all && all.getComponents() != null) {
      all.getComponents().forEach((name, part) -> parts.put(name, isWell(part)));
      OF_THE_PROBES.forEach(parts::remove);
    }
    return parts;
  }

  boolean isWell() {
    return isWell(health.health());
  }

  private static boolean isWell(HealthDescriptor part) {
    return part.getStatus().equals(Status.UP) || part.getStatus().equals(Status.UNKNOWN);
  }
}
