package nl.houvast.identity.linkage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person as one source wrote it; every field may be missing. */
public record Written(
    @Nullable String name,
    @Nullable LocalDate birthDate,
    @Nullable String sex,
    @Nullable String street,
    @Nullable String houseNumber,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String phone,
    @Nullable String bsnToken,
    @Nullable LocalDate reportedOn) {
  public Written {
    name = Readable.name(name);
    sex = Readable.whole(sex, Readable.LONGEST);
    street = Readable.whole(street, Readable.LONGEST);
    houseNumber = Readable.whole(houseNumber, Readable.LONGEST);
    postalCode = Readable.whole(postalCode, Readable.LONGEST);
    city = Readable.whole(city, Readable.LONGEST);
    phone = Readable.whole(phone, Readable.LONGEST);
    bsnToken = Readable.whole(bsnToken, Readable.LONGEST);
  }
}
