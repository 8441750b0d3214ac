package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that only the key of that person gives. */
class SubjectCipherTests {
  @TempDir Path folder;

  @Test
  void a_person_keeps_the_name_of_the_key_and_gets_another_with_another_key() throws IOException {
    Path file = folder.resolve("keys").resolve("audit.key");
    var cipher = new SubjectCipher(file);
    String wrapped = cipher.draw("person-1");
    String name = cipher.name("person-1", wrapped);
    assertThat(name).hasSize(64).doesNotContain("person");
    assertThat(new SubjectCipher(file).name("person-1", wrapped)).isEqualTo(name);
    assertThat(cipher.name("person-1", cipher.draw("person-1"))).isNotEqualTo(name);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_key_that_was_moved_changed_or_wrapped_elsewhere_is_refused() throws IOException {
    var cipher = new SubjectCipher(folder.resolve("a.key"));
    String wrapped = cipher.draw("person-1");
    assertThatThrownBy(() -> cipher.name("person-2", wrapped)).isInstanceOf(LogBroken.class);
    char first = wrapped.charAt(20) == 'A' ? 'B' : 'A';
    String bent = wrapped.substring(0, 20) + first + wrapped.substring(21);
    assertThatThrownBy(() -> cipher.name("person-1", bent)).isInstanceOf(LogBroken.class);
    var elsewhere = new SubjectCipher(folder.resolve("b.key"));
    assertThatThrownBy(() -> elsewhere.name("person-1", wrapped))
        .isInstanceOf(LogBroken.class)
        .hasMessageContaining("put it back from a copy");
    Files.writeString(folder.resolve("c.key"), "not a key");
    assertThatThrownBy(() -> new SubjectCipher(folder.resolve("c.key")))
        .isInstanceOf(LogBroken.class);
  }
}
