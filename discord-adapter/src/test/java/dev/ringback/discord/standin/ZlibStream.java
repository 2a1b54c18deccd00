package dev.ringback.discord.standin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import okio.ByteString;

/** Compresses the messages of one connection as one stream, as {@code zlib-stream} asks for. */
final class ZlibStream {

  private final Deflater deflater = new Deflater();

  ByteString compress(String message) {
    deflater.setInput(message.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    int count;
    do {
      count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, count);
    } while (count == buffer.length);
    return ByteString.of(out.toByteArray());
  }
}
