package nl.houvast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Houvast {
  public static void main(String[] args) {
    SpringApplication.run(Houvast.class, args);
  }
}
