package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A case that only named people may know of, and what becomes of that in half a year. */
@HouvastTest
class RestrictionIT {
  private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
  private static final String WHY = "Een collega kent het gezin.";
  private static final Map<String, Object> EMERGENCY =
      Map.of(
          "reasonCode", "ACUTE_DANGER",
          "reason", "De buren bellen: er wordt geschreeuwd.",
          "password", "houvast-demo");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired TestClock.Moving clock;
  private FamilyM family;

  @BeforeEach
  void signals_that_wait() {
    graph.clear();
    family = FamilyM.handedIn(api);
  }

  @AfterEach
  void back_to_the_day() {
    clock.to(TestClock.DAY);
  }

  private String opened(String why) {
    var ids = List.of(family.id("S1"), family.id("S2"));
    return api.as("rvt")
        .make(
            "/casefiles",
            Map.of("title", "Gezin van herkomst M", "signalIds", ids, "restrictedWhy", why));
  }

  private JsonNode forgotten(String account) {
    return api.as(account).get("/restrictions").expect(200).json().path("items");
  }

  @Test
  void of_a_restricted_case_nobody_hears_who_is_not_named() {
    String file = "/casefiles/" + opened(WHY);
    assertThat(api.as("rvt").get(file).expect(200).json().at("/restriction/why").asString())
        .isEqualTo(WHY);
    var hidden = api.as("rvt-collega").post(file + "/break-glass", EMERGENCY).expect(404);
    var unknown =
        api.as("rvt-collega").post("/casefiles/" + NOBODYS + "/break-glass", EMERGENCY).expect(404);
    assertThat(hidden.body().replace(file, "/casefiles/" + NOBODYS)).isEqualTo(unknown.body());
    api.as("rvt-collega")
        .post(file + "/access-requests", Map.of("reason", "Ik neem de dienst over."))
        .expect(202);
    assertThat(api.as("rvt").get(file + "/access-requests").json().path("items").size()).isZero();
    api.as("rvt").post(file + "/grants", Map.of("account", "rvt-collega")).expect(201);
    api.as("rvt-collega").get(file + "/network").expect(200);
  }

  @Test
  void a_restriction_owes_a_reason() {
    api.as("rvt")
        .post(
            "/casefiles",
            Map.of("title", "X", "signalIds", List.of(family.id("S1")), "restrictedWhy", "daarom"))
        .expect(400);
  }

  @Test
  void after_half_a_year_it_is_asked_whether_it_is_still_needed() {
    String id = opened(WHY);
    String file = "/casefiles/" + id;
    clock.to(TestClock.DAY.plusMonths(6).minusDays(1));
    assertThat(forgotten("rvt").size()).isZero();
    clock.to(TestClock.DAY.plusMonths(6));
    assertThat(forgotten("rvt").at("/0/caseFileId").asString()).isEqualTo(id);
    assertThat(forgotten("rvt-noord").size()).isZero();
    api.as("rvt-collega").post(file + "/restriction", Map.of("keep", true)).expect(404);
    api.as("rvt").post(file + "/restriction", Map.of("keep", true)).expect(200);
    assertThat(forgotten("rvt").size()).isZero();
    clock.to(TestClock.DAY.plusMonths(11));
    assertThat(forgotten("rvt").size()).isZero();
  }

  @Test
  void a_lifted_restriction_leaves_a_case_like_every_other() {
    String file = "/casefiles/" + opened(WHY);
    api.as("rvt").post(file + "/restriction", Map.of("keep", false)).expect(200);
    assertThat(api.as("rvt").get(file).json().path("restriction").isNull()).isTrue();
    api.as("rvt").post(file + "/restriction", Map.of("keep", false)).expect(409);
    api.as("rvt-collega").post(file + "/break-glass", EMERGENCY).expect(201);
    api.as("rvt-collega").get(file + "/network").expect(200);
  }
}
