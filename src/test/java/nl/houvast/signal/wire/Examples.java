package nl.houvast.signal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Made-up bodies and deliveries, and the day and concepts of the tests. */
final class Examples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  static final Predicate<String> CONCEPTS =
      Pattern.compile("(REL|NAT|RF|PF|INT)-(?!UNKNOWN9$).+").asMatchPredicate();
  static final JsonMapper JSON = new JsonMapper();

  static final String BODY =
      """
      {"sourceMessageId": "T-1", "kind": "REPORT", "happenedOn": "2025-05-01",
       "happenedUntil": "2025-05-02", "reportedOn": "2025-05-03", "nature": "FACT",
       "status": "CONFIRMED", "text": "Ruzie in de hal.", "indicates": ["NAT-PHYSICAL", "REL-PARTNER"],
       "mentions": [
         {"key": "m1", "role": "ACTOR", "name": "P. Voorbeeld", "birthDate": "1980-02-03",
          "sex": "M", "phone": "06-00000001", "bsnToken": "bt-abc",
          "address": {"street": "Dorpsweg", "houseNumber": "1", "postalCode": "1199 XX",
                      "city": "Waardhaven"}},
         {"key": "m2", "role": "TARGET", "name": "Q. Voorbeeld"}],
       "ties": [{"kind": "SIBLING_OF", "from": "m1", "to": "m2", "nature": "HALF"}]}
      """;

  static final String TABLE_HEADER =
      "sourceMessageId,kind,happenedOn,happenedUntil,reportedOn,nature,status,text,indicates,"
          + "closureReason,closureSaidBy,closureLeftOpen,mentionKey,role,name,birthDate,sex,street,"
          + "houseNumber,postalCode,city,phone,bsnToken,ties\n";
  static final String TABLE_ROW =
      "T-1,REPORT,2025-05-01,,2025-05-03,FACT,CONFIRMED,Ruzie,NAT-PHYSICAL,,,,"
          + "m1,ACTOR,P. Voorbeeld,1980-02-03,M,Dorpsweg,1,1199 XX,Waardhaven,,,SIBLING_OF:m2\n";
  static final String NEXT_ROW = "T-1,,,,,,,,,,,,m2,TARGET,Q. Voorbeeld,,,,,,,,,\n";

  static final String POLICE_HEADER =
      "mutatienummer;datum_pleging;datum_registratie;code;relatie;stand;rol_1;naam_1;"
          + "geboortedatum_1;geslacht_1;adres_1;postcode_1;plaats_1;telefoon_1;rol_2;naam_2;"
          + "geboortedatum_2;geslacht_2;adres_2;postcode_2;plaats_2;telefoon_2;melder_naam;"
          + "melder_telefoon;toelichting\r\n";
  static final String POLICE_ROW =
      "P-1;01-05-2025;02-05-2025;HG-WAP;ex-partner;vermoeden;verdachte;P. Voorbeeld;03-02-1980;M;"
          + "'t Hoekje 3 bis;1199 XX;Waardhaven;onbekend;slachtoffer;Q. Voorbeeld;01-01-1900;V;;;;;"
          + "R. Voorbeeld;06-00000002;Met een mes.\r\n";

  private Examples() {}

  static ObjectNode body() {
    return (ObjectNode) JSON.readTree(BODY);
  }

  /** The faults of the example body after a change. */
  static List<Fault> faultsAfter(Consumer<ObjectNode> change) {
    var body = body();
    change.accept(body);
    return faults(SignalReader.read(body, CONCEPTS, TODAY));
  }

  static WireSignal signalAfter(Consumer<ObjectNode> change) {
    var body = body();
    change.accept(body);
    return signal(SignalReader.read(body, CONCEPTS, TODAY));
  }

  static ObjectNode mention(ObjectNode body, int index) {
    return (ObjectNode) body.get("mentions").get(index);
  }

  static ObjectNode tie(ObjectNode body) {
    return (ObjectNode) body.get("ties").get(0);
  }

  static List<Fault> faults(Reading reading) {
    return switch (reading) {
      case Reading.Good good -> List.of();
      case Reading.Bad(var faults) -> faults;
    };
  }

  static WireSignal signal(Reading reading) {
    return switch (reading) {
      case Reading.Good(var signal) -> signal;
      case Reading.Bad(var faults) -> throw new AssertionError("Bad: " + faults);
    };
  }

  static List<BatchItem> ndjson(String delivery) {
    return reader().ndjson(bytes(delivery)).toList();
  }

  static List<BatchItem> table(String delivery) {
    return reader().csv(bytes(delivery)).toList();
  }

  static List<BatchItem> police(String delivery) {
    return reader().profile(bytes(delivery), MappingProfile.shipped("politie")).toList();
  }

  static BatchReader reader() {
    return new BatchReader(CONCEPTS, TODAY);
  }

  static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** "row field code" of every fault, in order. */
  static List<String> rejected(List<BatchItem> items) {
    return items.stream()
        .flatMap(item -> item.faults().stream())
        .map(it -> it.row() + " " + it.fault().field() + " " + it.fault().code())
        .toList();
  }

  /** "field code" of every fault, in order. */
  static List<String> named(List<Fault> faults) {
    return faults.stream().map(it -> it.field() + " " + it.code()).toList();
  }
}
