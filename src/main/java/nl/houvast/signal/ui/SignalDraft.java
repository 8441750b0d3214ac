package nl.houvast.signal.ui;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.signal.wire.ClosureReason;
import nl.houvast.signal.wire.Nature;
import nl.houvast.signal.wire.Role;
import nl.houvast.signal.wire.Sex;
import nl.houvast.signal.wire.SignalKind;
import nl.houvast.signal.wire.Status;
import nl.houvast.signal.wire.TieKind;
import nl.houvast.signal.wire.TieNature;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A signal as somebody is writing it: anything may still be missing. It becomes the same body that
 * a source system sends, so that one set of rules judges both.
 *
 * @param number drawn when the draft begins, so that handing in twice keeps one signal
 */
record SignalDraft(
    String number, What what, When when, List<Person> persons, List<Tie> ties, Closing closing) {
  SignalDraft {
    persons = List.copyOf(persons);
    ties = List.copyOf(ties);
  }

  record What(
      String text,
      SignalKind kind,
      @Nullable Nature nature,
      Status status,
      List<String> indicates) {
    What {
      indicates = List.copyOf(indicates);
    }
  }

  record When(
      @Nullable LocalDate happenedOn,
      @Nullable LocalDate happenedUntil,
      @Nullable LocalDate reportedOn) {}

  record Person(
      String key,
      @Nullable Role role,
      String name,
      @Nullable LocalDate birthDate,
      @Nullable Sex sex,
      String street,
      String houseNumber,
      String postalCode,
      String city,
      String phone) {

    static Person called(String key, String name, @Nullable LocalDate birthDate) {
      return new Person(key, null, name, birthDate, null, "", "", "", "", "");
    }
  }

  record Tie(
      @Nullable String from,
      @Nullable TieKind kind,
      @Nullable String to,
      @Nullable TieNature nature) {}

  /** What goes with a closure, and the contact point that goes with an involvement. */
  record Closing(
      @Nullable ClosureReason reason,
      List<String> leftOpen,
      String contactName,
      String contactRole,
      String contactPhone,
      String contactEmail) {
    static final Closing NONE = new Closing(null, List.of(), "", "", "", "");

    Closing {
      leftOpen = List.copyOf(leftOpen);
    }
  }

  static SignalDraft begun(String number, LocalDate today) {
    return new SignalDraft(
        number,
        new What("", SignalKind.CONCERN, null, Status.SUSPECTED, List.of()),
        new When(null, null, today),
        List.of(),
        List.of(),
        Closing.NONE);
  }

  /** Whether anything was written that would be a pity to lose. */
  boolean holdsSomething() {
    return !what.text().isBlank() || !what.indicates().isEmpty() || !persons.isEmpty();
  }

  /** The body of the contract; the positions of persons and ties are those of the draft. */
  ObjectNode body() {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("sourceMessageId", number);
    body.put("kind", what.kind().name());
    put(body, "happenedOn", when.happenedOn());
    put(body, "happenedUntil", when.happenedUntil());
    put(body, "reportedOn", when.reportedOn());
    put(body, "nature", what.nature());
    body.put("status", what.status().name());
    put(body, "text", what.text());
    what.indicates().forEach(body.putArray("indicates")::add);
    var mentions = body.putArray("mentions");
    persons.forEach(person -> person(mentions.addObject(), person));
    var all = body.putArray("ties");
    ties.forEach(tie -> tie(all.addObject(), tie));
    closing(body);
    return body;
  }

  private static void person(ObjectNode mention, Person person) {
    mention.put("key", person.key());
    put(mention, "role", person.role());
    put(mention, "name", person.name());
    put(mention, "birthDate", person.birthDate());
    put(mention, "sex", person.sex());
    var address = mention.putObject("address");
    put(address, "street", person.street());
    put(address, "houseNumber", person.houseNumber());
    put(address, "postalCode", person.postalCode());
    put(address, "city", person.city());
    put(mention, "phone", person.phone());
  }

  private static void tie(ObjectNode node, Tie tie) {
    put(node, "from", tie.from());
    put(node, "kind", tie.kind());
    put(node, "to", tie.to());
    put(node, "nature", tie.nature());
  }

  private void closing(ObjectNode body) {
    if (what.kind() == SignalKind.CLOSURE) {
      var closure = body.putObject("closure");
      put(closure, "reason", closing.reason());
      closing.leftOpen().forEach(closure.putArray("leftOpen")::add);
    } else if (what.kind() == SignalKind.INVOLVEMENT) {
      var contact = body.putObject("contact");
      put(contact, "name", closing.contactName());
      put(contact, "role", closing.contactRole());
      put(contact, "phone", closing.contactPhone());
      put(contact, "email", closing.contactEmail());
    }
  }

  private static void put(ObjectNode node, String field, @Nullable Object value) {
    var text = value == null ? "" : value instanceof Enum<?> e ? e.name() : value.toString();
    if (!text.isBlank()) {
      node.put(field, text);
    }
  }
}
