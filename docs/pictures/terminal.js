// Shows window.payload, what `./ringback` wrote to a terminal, in a terminal.
import { Terminal } from "@xterm/xterm";
import "@xterm/xterm/css/xterm.css";

const { text, columns } = window.payload;
const terminal = new Terminal({
  cols: columns,
  rows: text.split("\n").length,
  fontFamily: "DejaVu Sans Mono, monospace",
  fontSize: 13,
  scrollback: 0,
  // Bold text is drawn in the bright colours, as many terminals do; a light theme needs dark ones.
  theme: { background: "#fff", foreground: "#1f2328", cursor: "#fff", cyan: "#0e7490", brightYellow: "#9a6700" },
});
terminal.open(document.getElementById("picture"));
terminal.write(text);
