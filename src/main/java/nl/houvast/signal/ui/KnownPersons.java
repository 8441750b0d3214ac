package nl.houvast.signal.ui;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Slot: the persons whom the reader may see already, so that the hand-in form searches before it
 * adds somebody. Only within the reader's own scope: nobody asks freely who is known.
 */
@NamedInterface("slots")
public interface KnownPersons {

  /**
   * A person as the reader's sources wrote them. Taking over what is known brings the new mention
   * near; who it is stays a decision of its own.
   */
  record Known(
      String label,
      @Nullable LocalDate birthDate,
      @Nullable String sex,
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String phone) {}

  /**
   * Whom this scope shows by part of a name or by the day of birth; who has both comes first.
   *
   * @return at most ten; none when both parts of the question are empty
   */
  List<Known> find(Scope scope, String text, @Nullable LocalDate birthDate);
}
