package dev.ringback.platform;

import dev.ringback.platform.Finding.Weight;
import java.io.PrintStream;
import java.util.Locale;

/** Prints what is found, as soon as it is, and knows how it went. */
final class Doctor {

  private final PrintStream out;
  private int wrong;

  Doctor(PrintStream out) {
    this.out = out;
  }

  /**
   * Examines a platform.
   *
   * @return the exit status
   */
  int examine(ChatPlatform platform, Settings settings) throws SettingsException {
    var lack = Languages.lack(settings);
    platform.examine(settings, this::print);
    lack.map(it -> Finding.note(it, "Take one of " + Languages.KNOWN + ".")).ifPresent(this::print);
    out.println();
    out.println(
        switch (wrong) {
          case 0 -> "All is well.";
          case 1 -> "One thing is wrong.";
          default -> wrong + " things are wrong.";
        });
    return wrong == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void print(Finding finding) {
    if (finding.weight() == Weight.WRONG) {
      wrong++;
    }
    var weight = finding.weight().name().toLowerCase(Locale.ROOT);
    out.printf("%-6s %s%n", weight, finding.what());
    if (!finding.advice().isEmpty()) {
      out.printf("%-6s %s%n", "", finding.advice());
    }
    out.flush();
  }
}
