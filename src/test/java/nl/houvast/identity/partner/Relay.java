package nl.houvast.identity.partner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Lies between two on loopback, passes on what goes by, and keeps a copy of every byte. */
final class Relay implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ByteArrayOutputStream captured = new ByteArrayOutputStream();

  Relay(int to) throws IOException {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!door.isClosed()) {
                try {
                  Socket near = door.accept();
                  Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                  copy(near, far);
                  copy(far, near);
                } catch (IOException closed) {
                  // the test is over
                }
              }
            });
  }

  private void copy(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (InputStream in = from.getInputStream();
                  OutputStream out = to.getOutputStream()) {
                byte[] some = new byte[8192];
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                  synchronized (captured) {
                    captured.write(some, 0, n);
                  }
                  out.write(some, 0, n);
                  out.flush();
                }
              } catch (IOException over) {
                // one side hung up
              }
            });
  }

  int port() {
    return door.getLocalPort();
  }

  byte[] captured() {
    synchronized (captured) {
      return captured.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
