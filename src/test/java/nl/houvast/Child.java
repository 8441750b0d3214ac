package nl.houvast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Houvast in a process of its own, with the classes of this test run, so that a test can kill it.
 * Every wait has an end. Where this run has no class path of its own, {@code houvast.child} names
 * it.
 */
public final class Child implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(240);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Path told;
  private final int port;

  private Child(Process process, Path told, int port) {
    this.process = process;
    this.told = told;
    this.port = port;
  }

  /** Starts it on this data folder, without cases, and does not wait. */
  public static Child start(Path data, String... more) throws IOException {
    int port = freePort();
    Path told = Files.createTempFile(data.toAbsolutePath().getParent(), "told", ".txt");
    var command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx768m",
                    "-Dvaadin.productionMode=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    System.getProperty("houvast.child", System.getProperty("java.class.path")),
                    "nl.houvast.Houvast",
                    "--spring.profiles.active=demo",
                    "--houvast.demo.cases=false",
                    "--server.port=" + port,
                    "--houvast.data=" + data.toAbsolutePath()),
                Stream.of(more))
            .toList();
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    return new Child(process, told, port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Waits until it says that it is ready. */
  public Child ready() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        var health = URI.create(url() + "/actuator/health/readiness");
        if (http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                .statusCode()
            == 200) {
          return this;
        }
      } catch (IOException notYet) {
        // it opens its port last
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Houvast did not become ready: " + told());
  }

  public String url() {
    return "http://localhost:" + port;
  }

  /** A call of the API; fails as an {@link IOException} when nobody answers any more. */
  public HttpResponse<String> call(
      String account, String method, String path, String body, String mediaType)
      throws IOException, InterruptedException {
    String basic =
        Base64.getEncoder()
            .encodeToString((account + ":houvast-demo").getBytes(StandardCharsets.UTF_8));
    return http.send(
        HttpRequest.newBuilder(URI.create(url() + "/api/v1" + path))
            .timeout(PATIENCE)
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", mediaType)
            .header("Houvast-Purpose", "SAFETY_ASSESSMENT")
            .header("Houvast-Basis", "DEMO-FUTURE-LAW")
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** As {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    end();
  }

  /** As Ctrl-C at the console. */
  public int interrupt() throws IOException, InterruptedException {
    new ProcessBuilder(List.of("kill", "-INT", Long.toString(process.pid()))).start().waitFor();
    return end();
  }

  /** Waits until the process has ended by itself, and answers its exit code. */
  public int end() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("Houvast did not stop: " + told());
    }
    return process.exitValue();
  }

  /** All that it wrote to its console. */
  public String told() {
    try {
      return Files.readString(told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    http.close();
  }
}
