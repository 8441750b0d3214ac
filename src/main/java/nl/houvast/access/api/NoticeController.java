package nl.houvast.access.api;

import java.time.Instant;
import nl.houvast.access.Notices;
import nl.houvast.kernel.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/notices")
class NoticeController {
  private final Notices notices;

  NoticeController(Notices notices) {
    this.notices = notices;
  }

  /**
   * A notice as it leaves.
   *
   * @param code the case in three signs
   * @param contact whom to call, or empty
   */
  record Told(
      String id, Notices.About about, String code, Instant at, boolean seen, String contact) {}

  @GetMapping
  Page<Told> mine() {
    return new Page<>(
        notices.mine().stream()
            .map(n -> new Told(n.id(), n.about(), n.code(), n.at(), n.seen(), n.contact()))
            .toList(),
        null);
  }

  @PostMapping("/seen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void seen() {
    notices.seen();
  }
}
