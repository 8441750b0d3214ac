package nl.houvast.access;

import java.util.List;
import java.util.Map;

/** A refusal that names fields: each with its code and a sentence, never with what stood in it. */
public final class FieldRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final transient List<Map<String, String>> errors;

  public FieldRefusal(String code, List<Map<String, String>> errors) {
    super(code);
    this.code = code;
    this.errors = List.copyOf(errors);
  }

  public String code() {
    return code;
  }

  public List<Map<String, String>> errors() {
    return errors;
  }
}
