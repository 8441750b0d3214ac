package nl.houvast.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.signal.ui.KnownPersons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The persons whom a reader sees already, for the form that hands in a signal. */
@Component
class SeenPersons implements KnownPersons {
  private final Gateway gateway;

  SeenPersons(Gateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public List<Known> find(Scope scope, String text, @Nullable LocalDate birthDate) {
    var words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,]+"))
            .filter(word -> !word.isBlank())
            .toList();
    if (words.isEmpty() && birthDate == null) {
      return List.of();
    }
    Map<String, Object> asked = new HashMap<>();
    asked.put("words", words);
    asked.put("born", birthDate);
    asked.put("organisation", scope.actor().organisationId());
    return gateway.read(
        scope,
        "identity.known",
        sight ->
            Stream.of(IdentityQueries.KNOWN, IdentityQueries.KNOWN_AS_WRITTEN)
                .flatMap(query -> sight.rows(query, asked, SeenPersons::known).stream())
                .toList());
  }

  private static Known known(Row row) {
    var mentions = row.facts("mentions");
    var face = Faces.of(row.id("person"), mentions);
    Fact home =
        mentions.stream()
            .filter(m -> m.text("postalCode") != null || m.text("street") != null)
            .reduce((earlier, later) -> later)
            .orElse(mentions.getFirst());
    return new Known(
        face.label(),
        face.birthDate(),
        face.sex(),
        home.text("street"),
        home.text("houseNumber"),
        home.text("postalCode"),
        home.text("city"),
        face.phone());
  }
}
