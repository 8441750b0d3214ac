package nl.houvast.consult.api;

import java.util.List;
import nl.houvast.consult.Consults;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/experts")
class ExpertController {
  private final Consults consults;

  ExpertController(Consults consults) {
    this.consults = consults;
  }

  record ExpertBody(
      String id,
      String name,
      String discipline,
      String platform,
      List<String> languages,
      String availability,
      List<String> expertise,
      long openLoad) {}

  @GetMapping
  Page<ExpertBody> list(@RequestParam(required = false) @Nullable String concept) {
    return new Page<>(
        consults.experts(concept).stream()
            .map(
                a ->
                    new ExpertBody(
                        a.expert().account(),
                        a.expert().name(),
                        a.expert().discipline(),
                        a.expert().platform(),
                        a.expert().languages(),
                        a.expert().availability(),
                        a.expert().expertise(),
                        a.openConsults()))
            .toList(),
        null);
  }
}
