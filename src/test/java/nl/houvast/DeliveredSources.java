package nl.houvast;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.houvast.signal.Deliveries;
import nl.houvast.signal.Layout;
import nl.houvast.signal.wire.MappingProfile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three deliveries as organisations would really send them, and the truth about who is who in them.
 * The truth is read by tests and by nothing else.
 */
public final class DeliveredSources {
  private static final Path FOLDER = Path.of("src/test/resources/sources");
  private final Deliveries deliveries;
  private final AuthenticationProvider signIn;

  public DeliveredSources(Deliveries deliveries, AuthenticationProvider signIn) {
    this.deliveries = deliveries;
    this.signIn = signIn;
  }

  /** Each organisation hands in its own file, through the mapping that it needs. */
  public void handIn() throws IOException {
    deliver("src-vt", new Layout.Csv(), "veilig-thuis.csv");
    deliver("src-ggz", new Layout.Ndjson(), "ggz.ndjson");
    deliver("src-police", new Layout.Own(MappingProfile.shipped("politie")), "politie.csv");
  }

  private void deliver(String account, Layout layout, String file) throws IOException {
    SecurityContextHolder.getContext()
        .setAuthentication(
            signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(account, "houvast-demo")));
    try (var content = Files.newInputStream(FOLDER.resolve(file))) {
      deliveries.takeIn(layout, content, Locale.of("nl")).orThrow();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** Which person a mention is, by the number of the signal and the key of the mention. */
  public static Map<String, String> truth() throws IOException {
    Map<String, List<String>> numbers =
        Map.of(
            "politie.csv", column("politie.csv", ';'),
            "veilig-thuis.csv", column("veilig-thuis.csv", ','),
            "ggz.ndjson",
                Files.readAllLines(FOLDER.resolve("ggz.ndjson")).stream()
                    .map(DeliveredSources::number)
                    .toList());
    Map<String, String> truth = new HashMap<>();
    for (CSVRecord row : read("truth.csv", ',')) {
      String number = numbers.get(row.get(0)).get(Integer.parseInt(row.get(1)) - 1);
      truth.putIfAbsent(number + "/" + row.get(2), row.get(3));
    }
    return truth;
  }

  private static String number(String line) {
    try {
      return new JsonMapper().readTree(line).get("sourceMessageId").asString();
    } catch (RuntimeException cutOff) {
      return "?";
    }
  }

  /** The number of the signal stands in the first column. */
  private static List<String> column(String file, char delimiter) throws IOException {
    return read(file, delimiter).stream().map(r -> r.get(0)).toList();
  }

  private static List<CSVRecord> read(String file, char delimiter) throws IOException {
    String text =
        Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
    try (var parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }
}
