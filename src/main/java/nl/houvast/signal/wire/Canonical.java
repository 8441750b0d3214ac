package nl.houvast.signal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One written form for one content. Every value stands on its own line behind its name and its
 * length, so no value can imitate another; absent values leave no line.
 */
final class Canonical {
  private final StringBuilder lines = new StringBuilder("houvast-signal-1\n");

  private Canonical() {}

  static Canonical of(WireSignal signal) {
    var form = new Canonical();
    form.line("sourceMessageId", signal.sourceMessageId());
    form.line("kind", signal.kind());
    form.line("happenedOn", signal.happenedOn());
    form.line("happenedUntil", signal.happenedUntil());
    form.line("reportedOn", signal.reportedOn());
    form.line("nature", signal.nature());
    form.line("status", signal.status());
    form.line("text", signal.text());
    signal.indicates().stream().sorted().forEach(code -> form.line("indicates", code));
    signal.mentions().stream()
        .sorted(Comparator.comparing(WireMention::key))
        .forEach(form::mention);
    signal.ties().stream().map(Canonical::tie).sorted().forEach(tie -> form.line("tie", tie));
    form.closure(signal.closure());
    form.contact(signal.contact());
    return form;
  }

  String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(lines.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  private void mention(WireMention mention) {
    line("mention", mention.key());
    line("role", mention.role());
    line("name", mention.name());
    line("birthDate", mention.birthDate());
    line("sex", mention.sex());
    var address = mention.address();
    if (address != null) {
      line("street", address.street());
      line("houseNumber", address.houseNumber());
      line("postalCode", address.postalCode());
      line("city", address.city());
    }
    line("phone", mention.phone());
    line("bsnToken", mention.bsnToken());
  }

  private static String tie(WireTie tie) {
    var ends = List.of(tie.from(), tie.to());
    if (!tie.kind().directed()) {
      ends = ends.stream().sorted().toList();
    }
    var form = new Canonical();
    form.line("kind", tie.kind());
    ends.forEach(key -> form.line("end", key));
    form.line("nature", tie.nature());
    return form.lines.toString();
  }

  private void closure(@Nullable WireClosure closure) {
    if (closure != null) {
      line("reason", closure.reason());
      closure.saidBy().stream().sorted().forEach(key -> line("saidBy", key));
      closure.leftOpen().forEach(sentence -> line("leftOpen", sentence));
    }
  }

  private void contact(@Nullable WireContact contact) {
    if (contact != null) {
      line("contactName", contact.name());
      line("contactRole", contact.role());
      line("contactPhone", contact.phone());
      line("contactEmail", contact.email());
    }
  }

  private void line(String name, @Nullable Object value) {
    if (value != null) {
      var text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
      lines.append(name).append(' ').append(text.length()).append(' ').append(text).append('\n');
    }
  }
}
