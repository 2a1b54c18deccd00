package dev.ringback.data.reference;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One row of a reference table, by column. */
record Row(Map<String, String> cells) {

  /** All rows of {@code reference/NAME.csv}. */
  static List<Row> table(String name) {
    var file = Path.of("src/test/resources/reference", name + ".csv").toFile();
    try (var rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(file)) {
      return rows.readAll().stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a cell. */
  String text(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  /** The whole number in a cell. */
  int number(String column) {
    return Integer.parseInt(text(column));
  }

  /** The items of a cell; none if nothing applies. */
  List<String> items(String column) {
    return text(column).equals("none") ? List.of() : List.of(text(column).split("\\|"));
  }

  /** The first cell, which tells the rows apart. */
  @Override
  public String toString() {
    return cells.values().iterator().next();
  }
}
