package nl.houvast.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.network.Tie;
import org.junit.jupiter.api.Test;

class RolesTests {
  private static final Map<String, String> SEXES =
      Map.of("i", "M", "f", "M", "m", "F", "b1", "M", "b2", "M", "z", "F", "w", "F", "n", "M");
  private static final List<Tie> TIES =
      List.of(
          tie(Tie.Kind.PARENT_OF, "f", "i", null),
          tie(Tie.Kind.PARENT_OF, "m", "i", null),
          tie(Tie.Kind.SIBLING_OF, "i", "b1", null),
          tie(Tie.Kind.SIBLING_OF, "b2", "i", null),
          tie(Tie.Kind.SIBLING_OF, "i", "z", "HALF"),
          tie(Tie.Kind.PARTNER_OF, "w", "b1", null),
          tie(Tie.Kind.PARENT_OF, "b1", "n", null),
          tie(Tie.Kind.PARENT_OF, "n", "far", null));

  private static Tie tie(Tie.Kind kind, String from, String to, String nature) {
    return new Tie(kind + from + to, kind, from, to, "s", "CONFIRMED", null, null, null, nature);
  }

  private static Map<String, Roles.Role> roles(String... persons) {
    return Roles.of(List.of(persons), TIES, SEXES);
  }

  @Test
  void everybody_is_called_after_what_they_are_to_the_one_it_turns_on() {
    assertThat(roles("i", "f", "m", "b1", "b2", "z", "w", "n", "far", "alone"))
        .containsEntry("i", new Roles.Role("index.M", ""))
        .containsEntry("f", new Roles.Role("parent.M", ""))
        .containsEntry("m", new Roles.Role("parent.F", ""))
        .containsEntry("b1", new Roles.Role("sibling.M", "A"))
        .containsEntry("b2", new Roles.Role("sibling.M", "B"))
        .containsEntry("z", new Roles.Role("sibling-half.F", ""))
        .containsEntry("w", new Roles.Role("in-law.F", ""))
        .containsEntry("n", new Roles.Role("siblings-child.M", ""))
        .containsEntry("far", new Roles.Role("relative.X", ""))
        .containsEntry("alone", new Roles.Role("other.X", ""));
  }

  @Test
  void a_letter_stays_with_its_person_when_others_join() {
    assertThat(roles("i", "b2")).containsEntry("b2", new Roles.Role("sibling.M", ""));
    assertThat(roles("i", "b2", "b1"))
        .containsEntry("b2", new Roles.Role("sibling.M", "A"))
        .containsEntry("b1", new Roles.Role("sibling.M", "B"));
  }

  @Test
  void every_role_has_a_word_in_both_languages() {
    for (String kind :
        List.of(
            "index",
            "parent",
            "parent-half",
            "parent-step",
            "parent-foster",
            "child",
            "child-half",
            "child-step",
            "child-foster",
            "sibling",
            "sibling-half",
            "sibling-step",
            "sibling-foster",
            "partner",
            "guardian",
            "ward",
            "carer",
            "cared-for",
            "grandparent",
            "grandchild",
            "parents-sibling",
            "siblings-child",
            "parents-partner",
            "partners-parent",
            "in-law",
            "partners-child",
            "co-parent",
            "relative",
            "other")) {
      for (String sex : List.of("M", "F", "X")) {
        for (String language : List.of("nl", "en")) {
          var role = new Roles.Role(kind + "." + sex, "B");
          assertThat(Words.role(java.util.Locale.of(language), role)).endsWith(" B");
        }
      }
    }
  }
}
