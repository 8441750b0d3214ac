package nl.houvast.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The compiled classes of the product, tests not counted. */
final class Classes {
  static List<Class<?>> of(String packageName) {
    Path root = Path.of("target/classes");
    try (var files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
      return files
          .map(f -> root.relativize(f).toString())
          .filter(f -> f.endsWith(".class") && !f.endsWith("package-info.class"))
          .map(f -> f.substring(0, f.length() - 6).replace('/', '.'))
          .sorted()
          .<Class<?>>map(Classes::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Classes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private Classes() {}
}
