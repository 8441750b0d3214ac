package nl.houvast.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which sources wrote one person, for an index that keeps each form where it is seen.
 */
public record Writings(String personId, List<Form> forms) {
  public Writings {
    forms = List.copyOf(forms);
  }

  /**
   * One writing.
   *
   * @param scopes the case files and intakes whose readers may see it
   */
  public record Form(@Nullable String name, @Nullable LocalDate birthDate, List<String> scopes) {
    public Form {
      scopes = List.copyOf(scopes);
    }
  }
}
