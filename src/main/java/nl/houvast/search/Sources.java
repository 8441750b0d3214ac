package nl.houvast.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.kernel.Kind;
import org.springframework.stereotype.Component;

/** Who gives what to the index, by kind, in the order in which hits are told: own work first. */
@Component
class Sources {
  private static final List<Kind> ORDER =
      List.of(Kind.CASEFILE, Kind.PERSON, Kind.DOSSIER, Kind.PATTERN, Kind.CONCEPT, Kind.LESSON);

  private final Map<Kind, CaseworkSource> casework;
  private final Map<Kind, KnowledgeSource> knowledge;

  Sources(List<CaseworkSource> casework, List<KnowledgeSource> knowledge) {
    this.casework = byKind(casework);
    this.knowledge = byKind(knowledge);
  }

  private static <S extends IndexSource> Map<Kind, S> byKind(List<S> sources) {
    var byKind = new LinkedHashMap<Kind, S>();
    for (Kind kind : ORDER) {
      sources.stream().filter(s -> s.kind() == kind).forEach(s -> byKind.put(kind, s));
    }
    sources.forEach(s -> byKind.putIfAbsent(s.kind(), s));
    return byKind;
  }

  Map<Kind, CaseworkSource> casework() {
    return casework;
  }

  Map<Kind, KnowledgeSource> knowledge() {
    return knowledge;
  }
}
