// Shows window.payload, what `./ringback slack --preview` printed, as Slack would.
import { createRoot } from "react-dom/client";
import { Message } from "slack-blocks-to-jsx";
import "slack-blocks-to-jsx/dist/style.css";

createRoot(document.getElementById("picture")).render(
  <Message
    blocks={window.payload.blocks}
    name="Ringback"
    logo={window.logo}
    time={new Date("2026-11-02T09:41:00")}
    theme="light"
  />,
);
