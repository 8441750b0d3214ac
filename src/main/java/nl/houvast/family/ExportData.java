package nl.houvast.family;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.family.OwnView.Known;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The export for a machine (AVG, article 15(3)): the same as the page, as JSON. */
public final class ExportData {
  /** UTF-8. */
  public static byte[] json(Exported export) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("notice", "Alle gegevens zijn verzonnen.");
    all.put("export", export.id());
    all.put("organisation", export.organisation());
    all.put(
        "copy",
        Map.of(
            "fetchedByYourself", export.mark().yourself(),
            "fetchedAt", export.mark().at().toString(),
            "organisation", export.mark().organisation()));
    all.put("written", export.written().stream().map(ExportData::written).toList());
    all.put("known", export.known().stream().map(ExportData::known).toList());
    all.put("leftOut", export.refused());
    all.put("asked", export.asked().stream().map(ExportData::asked).toList());
    all.put("readers", export.readers().stream().map(ExportData::reader).toList());
    return new JsonMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(all)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, @Nullable Object> written(Exported.Written w) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("source", w.source());
    row.put("name", w.name());
    row.put("birthDate", told(w.birthDate()));
    row.put("address", w.address());
    row.put("phone", w.phone());
    row.put("bsnKnown", w.bsn());
    return row;
  }

  private static Map<String, @Nullable Object> known(Known k) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("month", told(k.month()));
    row.put("source", k.source());
    row.put("kind", k.kind());
    row.put("nature", k.nature());
    row.put("status", k.status());
    row.put("roles", k.roles());
    row.put("othersMentioned", k.others());
    row.put("indicates", k.indicates());
    row.put("text", k.text());
    row.put("ownWords", k.said().stream().map(said -> said.text()).toList());
    var dispute = k.dispute();
    if (dispute != null) {
      row.put("dispute", List.of(dispute.status(), or(dispute.text()), or(dispute.reasons())));
    }
    return row;
  }

  private static Map<String, @Nullable Object> asked(Exported.Asked a) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("kind", a.kind().name());
    row.put("dueOn", a.dueOn().toString());
    row.put("status", a.status().name());
    row.put("answer", a.answer());
    return row;
  }

  private static Map<String, @Nullable Object> reader(Reader r) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("at", r.at().toString());
    row.put("yourself", r.yourself());
    row.put("organisation", r.organisation());
    row.put("roles", r.roles());
    row.put("purpose", r.purpose());
    row.put("basis", r.basis());
    row.put("activities", r.activities());
    return row;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String told(@Nullable Object day) {
    return day == null ? null : day.toString();
  }

  private ExportData() {}
}
