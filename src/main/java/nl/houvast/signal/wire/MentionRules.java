package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.FaultCode.DATE_IN_FUTURE;
import static nl.houvast.signal.wire.FaultCode.DUPLICATE_KEY;
import static nl.houvast.signal.wire.FaultCode.NOT_ALLOWED;
import static nl.houvast.signal.wire.FaultCode.NOT_A_TOKEN;
import static nl.houvast.signal.wire.FaultCode.TIE_TO_ITSELF;
import static nl.houvast.signal.wire.FaultCode.TIE_UNKNOWN_KEY;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_ROLE;
import static nl.houvast.signal.wire.FaultCode.UNKNOWN_VALUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of the persons in a signal and of the ties between them. */
final class MentionRules {
  private static final Set<String> MENTION =
      Set.of("key", "role", "name", "birthDate", "sex", "address", "phone", "bsnToken");
  private static final Set<String> ADDRESS = Set.of("street", "houseNumber", "postalCode", "city");
  private static final Set<String> TIE = Set.of("kind", "from", "to", "nature");
  private static final Pattern BARE_NUMBER = Pattern.compile("[\\d. -]{8,12}");

  private final Findings findings;
  private final LocalDate today;
  private final Set<String> keys = new LinkedHashSet<>();

  MentionRules(Findings findings, LocalDate today) {
    this.findings = findings;
    this.today = today;
  }

  /** The keys of the mentions read so far, those of faulty mentions included. */
  Set<String> keys() {
    return keys;
  }

  List<WireMention> mentions(List<JsonNode> nodes) {
    var mentions = new ArrayList<WireMention>();
    for (int i = 0; i < nodes.size(); i++) {
      var fields = ObjectFields.of(nodes.get(i), "mentions[" + i + "]", MENTION, findings);
      var mention = fields == null ? null : mention(fields);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /** The ties, each once; call it after {@link #mentions}. */
  List<WireTie> ties(List<JsonNode> nodes) {
    var ties = new LinkedHashSet<WireTie>();
    for (int i = 0; i < nodes.size(); i++) {
      var fields = ObjectFields.of(nodes.get(i), "ties[" + i + "]", TIE, findings);
      var tie = fields == null ? null : tie(fields);
      if (tie != null) {
        ties.add(tie);
      }
    }
    return List.copyOf(ties);
  }

  private @Nullable WireMention mention(ObjectFields fields) {
    var key = fields.requiredText("key");
    if (key != null && !keys.add(key)) {
      findings.add(fields.at("key"), DUPLICATE_KEY);
    }
    var role = fields.required("role", Role.class, UNKNOWN_ROLE);
    var name = fields.knownText("name");
    var birthDate = fields.knownDate("birthDate");
    if (birthDate != null && birthDate.isAfter(today)) {
      findings.add(fields.at("birthDate"), DATE_IN_FUTURE);
    }
    var sex = fields.value("sex", fields.knownText("sex"), List.of(Sex.values()), UNKNOWN_VALUE);
    var address = address(fields.object("address", ADDRESS));
    var phone = fields.knownText("phone");
    var token = fields.knownText("bsnToken");
    if (token != null && BARE_NUMBER.matcher(token).matches()) {
      findings.add(fields.at("bsnToken"), NOT_A_TOKEN);
    }
    return key == null || role == null
        ? null
        : new WireMention(key, role, name, birthDate, sex, address, phone, token);
  }

  private static @Nullable WireAddress address(@Nullable ObjectFields fields) {
    if (fields == null) {
      return null;
    }
    var address =
        new WireAddress(
            fields.knownText("street"),
            fields.knownText("houseNumber"),
            fields.knownText("postalCode"),
            fields.knownText("city"));
    boolean empty =
        Stream.of(address.street(), address.houseNumber(), address.postalCode(), address.city())
            .allMatch(part -> part == null);
    return empty ? null : address;
  }

  private @Nullable WireTie tie(ObjectFields fields) {
    var kind = fields.required("kind", TieKind.class, UNKNOWN_VALUE);
    var from = end(fields, "from");
    var to = end(fields, "to");
    if (from != null && from.equals(to)) {
      findings.add(fields.at("to"), TIE_TO_ITSELF);
    }
    var nature = kind == null ? null : nature(fields, kind);
    return kind == null || from == null || to == null ? null : new WireTie(kind, from, to, nature);
  }

  private @Nullable String end(ObjectFields fields, String name) {
    var key = fields.requiredText(name);
    if (key != null && !keys.contains(key)) {
      findings.add(fields.at(name), TIE_UNKNOWN_KEY);
    }
    return key;
  }

  private @Nullable TieNature nature(ObjectFields fields, TieKind kind) {
    var written = fields.text("nature");
    if (written != null && kind.natures().isEmpty()) {
      findings.add(fields.at("nature"), NOT_ALLOWED);
      return null;
    }
    return fields.value("nature", written, kind.natures(), UNKNOWN_VALUE);
  }
}
