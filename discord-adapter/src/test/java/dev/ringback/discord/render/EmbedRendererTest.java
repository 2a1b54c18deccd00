package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Accent;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Card;
import dev.ringback.card.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.MessageEmbed;
import org.junit.jupiter.api.Test;

class EmbedRendererTest {

  private static final String FORTY = "Forty characters with the blank behind. ";

  private static final Block LEAD = new Block.Lead("The lead.");
  private static final Block NOTICE = new Block.Notice("A notice.");
  private static final Block VERDICT =
      new Block.Verdicts("Verdict", List.of(new Block.Verdict(null, List.of(), "Wake nobody.")));
  private static final Block REFERENCES =
      new Block.References(
          "References", List.of(new Block.Link("RFC 3261", "https://rfc.example/3261#section-1")));

  @Test
  void keepsTheOrderOfTheCard() {
    var embeds = render(LEAD, NOTICE, section("First", 1), columns("Second"), VERDICT, REFERENCES);

    assertThat(embeds).hasSize(3);
    assertThat(headings(embeds))
        .containsExactly("T", "First", "Second", "302", "Verdict", "References");
    assertThat(embeds.getFirst().getDescription()).isEqualTo("The lead.\n-# A notice.");
  }

  @Test
  void setsReferencesBelowWhatIsLast() {
    var verdicts = List.of(verdict("302"), verdict("410"));

    var embeds =
        render(LEAD, columns("First"), new Block.Verdicts("Verdicts", verdicts), REFERENCES);

    assertThat(embeds).hasSize(3);
    assertThat(embeds.getLast().getFields())
        .extracting(MessageEmbed.Field::getName)
        .containsExactly("302", "410", "References");
  }

  @Test
  void startsAnEmbedForReferencesWhereTheLastIsFull() {
    var blocks = new ArrayList<>(Collections.nCopies(25, section("Row", 1)));
    blocks.add(REFERENCES);

    assertThat(render(blocks)).extracting(embed -> embed.getFields().size()).containsExactly(25, 1);
  }

  @Test
  void leavesOutReferencesFirst() {
    var embeds = render(LEAD, NOTICE, section("First", 100), section("Second", 48), REFERENCES);

    assertThat(headings(embeds)).containsExactly("T", "First", "Second");
    assertThat(embeds.getFirst().getDescription()).contains("notice");
  }

  @Test
  void leavesOutWhatComesLaterBeforeWhatDecides() {
    var embeds = render(LEAD, section("First", 100), section("Second", 60), VERDICT, REFERENCES);

    assertThat(headings(embeds)).containsExactly("T", "First", "Verdict", "References");
  }

  @Test
  void cutsALongTextAtTheEndOfASentence() {
    var embeds = render(section("Long", 200));

    assertThat(embeds.getLast().getDescription()).isEqualTo(FORTY.repeat(102).strip());
  }

  @Test
  void leavesOutASentenceThatIsTooLong() {
    var embeds = render(LEAD, new Block.Section("Long", Body.paragraphs("word ".repeat(1000))));

    assertThat(headings(embeds)).containsExactly("T");
  }

  @Test
  void leavesOutADifferenceThatCannotBeShownForEveryCode() {
    var fine = new Block.Difference("Fine", List.of(new Block.Value("302", "yes")));
    var value = new Block.Value("302", "word ".repeat(150).strip());
    var tooLong = new Block.Difference("Too long", List.of(value, value));

    var embeds = render(new Block.Differences("Differences", List.of(tooLong, fine)));

    assertThat(headings(embeds)).containsExactly("T", "Differences", "Fine");
  }

  @Test
  void hasNoMoreThanTenEmbedsOfTwentyFiveFields() {
    var panels = Collections.nCopies(12, columns("Panel"));
    var rows = Collections.nCopies(30, section("Row", 1));

    assertThat(render(panels)).hasSize(10);
    assertThat(render(rows)).extracting(embed -> embed.getFields().size()).containsExactly(25, 5);
  }

  @Test
  void turnsEveryLineThatItMakesOfACardReadFromRightToLeft() {
    var same = new Block.Value("302", "21");
    var differences =
        new Block.Differences("فرق", List.of(new Block.Difference("رمز", List.of(same))));
    var verdicts = new Block.Verdicts("حكم", List.of(verdict("302")));
    var blocks = List.of(columns("شرح"), differences, verdicts, REFERENCES);

    var embeds = render(Direction.RIGHT_TO_LEFT, blocks);

    assertThat(headings(embeds))
        .containsExactly(
            "T",
            "\u200fشرح",
            "\u200f302",
            "\u200fفرق",
            "\u200fرمز",
            "\u200fحكم",
            "\u200f302",
            "\u200fReferences");
    var fields = embeds.stream().flatMap(embed -> embed.getFields().stream()).toList();
    assertThat(fields.getFirst().isInline()).isFalse();
    assertThat(fields.get(1).getValue()).isEqualTo("\u200f**302** 21");
  }

  @Test
  void linksTheTitleOfACardAboutOneCode() {
    assertThat(render(VERDICT, REFERENCES).getFirst().getUrl())
        .isEqualTo("https://rfc.example/3261#section-1");
    assertThat(render(columns("Panel"), REFERENCES).getFirst().getUrl()).isNull();
  }

  @Test
  void linksNothingThatDiscordWouldBreak() {
    var links =
        Stream.of("javascript:alert(1)", "https://a.example/(1)", "https://a.example/ b", "")
            .map(url -> new Block.Link("RFC [1]", url))
            .toList();

    var embeds = render(new Block.References("References", links));

    assertThat(embeds.getFirst().getFields().getFirst().getValue())
        .isEqualTo(String.join(" · ", Collections.nCopies(4, "RFC \\[1\\]")));
  }

  private static List<MessageEmbed> render(Block... blocks) {
    return render(List.of(blocks));
  }

  private static List<MessageEmbed> render(List<Block> blocks) {
    return render(Direction.LEFT_TO_RIGHT, blocks);
  }

  private static List<MessageEmbed> render(Direction direction, List<Block> blocks) {
    return EmbedRenderer.render(
        new Card(
            Card.Outcome.ANSWERED,
            Locale.ENGLISH,
            direction,
            "",
            "T",
            "",
            Accent.NEUTRAL,
            blocks,
            List.of()));
  }

  private static List<String> headings(List<MessageEmbed> embeds) {
    return embeds.stream()
        .flatMap(embed ->
            Stream.concat(
                Stream.ofNullable(embed.getTitle()),
                embed.getFields().stream().map(MessageEmbed.Field::getName)))
        .map(Objects::requireNonNull)
        .toList();
  }

  private static Block.Verdict verdict(String label) {
    return new Block.Verdict(label, List.of(), "Wake nobody.");
  }

  private static Block section(String heading, int sentences) {
    return new Block.Section(heading, Body.paragraphs(FORTY.repeat(sentences)));
  }

  private static Block columns(String heading) {
    return new Block.Columns(heading, List.of(new Block.Column("302", Body.paragraphs("It is."))));
  }
}
