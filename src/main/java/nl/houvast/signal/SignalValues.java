package nl.houvast.signal;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.Compartment;
import nl.houvast.access.Gateway;
import nl.houvast.access.Professionals;
import nl.houvast.signal.wire.Role;
import nl.houvast.signal.wire.WireMention;
import nl.houvast.signal.wire.WireSignal;
import org.jspecify.annotations.Nullable;

/** A wire signal as the values of its nodes. */
final class SignalValues {

  static Map<String, Object> of(
      String id,
      String key,
      String hash,
      WireSignal signal,
      Professionals.Organisation organisation,
      String by,
      ZonedDateTime at) {
    Map<String, Object> all = new HashMap<>();
    all.put("organisation", organisation.id());
    all.put("signal", signal(id, key, hash, signal, organisation, by, at));
    all.put("indicates", List.copyOf(new LinkedHashSet<>(signal.indicates())));
    all.put("mentions", signal.mentions().stream().map(m -> mention(id, m, organisation)).toList());
    List<Map<String, Object>> ties = new ArrayList<>();
    for (var tie : signal.ties()) {
      Map<String, Object> row = new HashMap<>();
      row.put("kind", tie.kind().name());
      row.put("from", mentionId(id, tie.from()));
      row.put("to", mentionId(id, tie.to()));
      put(row, "nature", tie.nature() == null ? null : tie.nature().name());
      ties.add(row);
    }
    all.put("ties", ties);
    return all;
  }

  private static Map<String, Object> signal(
      String id,
      String key,
      String hash,
      WireSignal signal,
      Professionals.Organisation organisation,
      String by,
      ZonedDateTime at) {
    Map<String, Object> s = new HashMap<>();
    s.put("id", id);
    s.put("sourceKey", key);
    s.put("contentHash", hash);
    s.put("sourceMessageId", signal.sourceMessageId());
    s.put("organisationId", organisation.id());
    s.put("sourceType", organisation.type());
    s.put("compartment", Compartment.of(organisation.type()).name());
    put(s, "region", organisation.region());
    s.put("kind", signal.kind().name());
    s.put("happenedOn", signal.happenedOn());
    put(s, "happenedUntil", signal.happenedUntil());
    s.put("reportedOn", signal.reportedOn());
    s.put("receivedAt", at);
    s.put("handedInBy", by);
    s.put("nature", signal.nature().name());
    s.put("status", signal.status().name());
    s.put("firstStatus", signal.status().name());
    put(s, "text", signal.text());
    var closure = signal.closure();
    if (closure != null) {
      s.put("closureReason", closure.reason().name());
      s.put("closureSaidBy", closure.saidBy().stream().map(k -> mentionId(id, k)).toList());
      s.put("closureLeftOpen", closure.leftOpen());
    }
    var contact = signal.contact();
    if (contact != null) {
      put(s, "contactName", contact.name());
      put(s, "contactRole", contact.role());
      put(s, "contactPhone", contact.phone());
      put(s, "contactEmail", contact.email());
    }
    List<String> scopes = new ArrayList<>();
    scopes.add("own:" + organisation.id());
    if (organisation.region() != null) {
      scopes.add(Gateway.intakeOf(organisation.region()));
    }
    s.put("caseFileIds", scopes);
    s.put("version", 0L);
    return s;
  }

  private static Map<String, Object> mention(
      String signalId, WireMention mention, Professionals.Organisation organisation) {
    Map<String, Object> m = new HashMap<>();
    m.put("id", mentionId(signalId, mention.key()));
    m.put("signalId", signalId);
    m.put("key", mention.key());
    m.put("role", mention.role().name());
    put(m, "name", mention.name());
    put(m, "birthDate", mention.birthDate());
    put(m, "sex", mention.sex() == null ? null : mention.sex().name());
    var address = mention.address();
    if (address != null) {
      put(m, "street", address.street());
      put(m, "houseNumber", address.houseNumber());
      put(m, "postalCode", address.postalCode());
      put(m, "city", address.city());
    }
    put(m, "phone", mention.phone());
    put(m, "bsnToken", mention.bsnToken());
    put(m, "region", organisation.region());
    if (mention.role() != Role.REPORTER) {
      put(
          m,
          "addressKey",
          address == null ? null : Keys.address(address.postalCode(), address.houseNumber()));
      put(m, "phoneKey", Keys.phone(mention.phone()));
    }
    return m;
  }

  /**
   * A mention's id follows from its signal and key, so that what it leads to has a fixed id too.
   */
  static String mentionId(String signalId, String key) {
    return UUID.nameUUIDFromBytes((signalId + "/" + key).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private SignalValues() {}
}
