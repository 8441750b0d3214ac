package nl.houvast.consult;

import nl.houvast.access.Professionals;
import nl.houvast.consult.ConsultView.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who somebody is, for whoever works with them. */
@Component
class Authors {
  private final Professionals professionals;

  Authors(Professionals professionals) {
    this.professionals = professionals;
  }

  @Nullable Author of(String account) {
    return professionals
        .person(account)
        .map(
            p ->
                new Author(
                    p.account(),
                    p.name(),
                    p.discipline(),
                    professionals
                        .organisation(p.organisation())
                        .map(Professionals.Organisation::name)
                        .orElse(null)))
        .orElse(null);
  }

  /** The same, for an account that may be gone. */
  Author known(String account) {
    Author author = of(account);
    return author == null ? new Author(account, account, null, null) : author;
  }
}
