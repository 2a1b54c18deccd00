package dev.ringback.data.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the packer's place in the build. */
final class Packer {

  private Packer() {}

  public static void main(String[] args) throws IOException {
    Files.createDirectories(Path.of(args[1]));
  }
}
