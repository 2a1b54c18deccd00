// Shows window.payload, what `./ringback slack --preview` printed, as Slack would.
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { Message } from "slack-blocks-to-jsx";
import "slack-blocks-to-jsx/dist/style.css";

const picture = document.getElementById("picture");
flushSync(() =>
  createRoot(picture).render(
    <Message
      blocks={window.payload.blocks}
      name="Ringback"
      logo={window.logo}
      time={new Date("2026-11-02T09:41:00")}
      theme="light"
    />,
  ),
);

// In Slack rich text is a block with dir="auto", while markup is a span with it and so stays at the left.
const richText = ".slack_blocks_to_jsx__rich_text";
for (const block of picture.querySelectorAll(richText)) block.dir = "auto";
for (const paragraph of picture.querySelectorAll(".slack_blocks_to_jsx--blocks p")) {
  if (paragraph.closest(richText)) continue;
  paragraph.dir = "auto";
  paragraph.style.textAlign = "left";
}
