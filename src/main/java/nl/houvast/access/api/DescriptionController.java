package nl.houvast.access.api;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the contract, also at the address that the contract itself gives. */
@Controller
class DescriptionController {

  @GetMapping("/api/v1/openapi.json")
  String description() {
    return "forward:/v3/api-docs";
  }
}
