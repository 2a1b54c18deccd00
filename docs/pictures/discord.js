// Shows window.payload, what `./ringback discord --preview` printed, as Discord would.
import "@skyra/discord-components-core";

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

// The Markdown that the bot sends; the components draw it but do not read it.
function inline(text) {
  const marks = /`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)]+)\)|\\([^\w\s])/g;
  const nodes = [];
  let end = 0;
  for (const mark of text.matchAll(marks)) {
    const [whole, code, bold, label, url, escaped] = mark;
    nodes.push(text.slice(end, mark.index));
    if (code) nodes.push(element("discord-code", {}, code));
    else if (bold) nodes.push(element("discord-bold", {}, ...inline(bold)));
    else if (label) nodes.push(element("discord-link", { href: url }, ...inline(label)));
    else nodes.push(escaped);
    end = mark.index + whole.length;
  }
  return [...nodes, text.slice(end)];
}

function markdown(text) {
  const nodes = [];
  let list = "";
  let paragraph = false;
  for (const line of text.split("\n")) {
    const [, mark, item] = /^(-|\d+\.) (.*)$/.exec(line) ?? [];
    const kind = mark && (mark === "-" ? "discord-unordered-list" : "discord-ordered-list");
    if (kind) {
      if (kind !== list) nodes.push(element(kind, {}));
      nodes.at(-1).append(element("discord-list-item", {}, ...inline(item)));
    } else if (line.startsWith("-# ")) {
      nodes.push(element("discord-subscript", {}, ...inline(line.slice(3))));
    } else {
      if (paragraph) nodes.push(element("br", {}));
      nodes.push(...inline(line));
    }
    paragraph = !kind && !line.startsWith("-# ");
    list = kind;
  }
  return nodes;
}

// Up to three inline fields in a row share its twelve columns.
function fields(all) {
  const grid = element("discord-embed-fields", { slot: "fields" });
  for (let first = 0; first < all.length; ) {
    let inRow = 0;
    while (inRow < 3 && all[first + inRow]?.inline) inRow++;
    const width = 12 / Math.max(1, inRow);
    all.slice(first, first + Math.max(1, inRow)).forEach((field, i) => {
      const shown = element("discord-embed-field", { "field-title": field.name }, ...markdown(field.value));
      shown.style.gridColumn = `${1 + i * width} / span ${width}`;
      grid.append(shown);
    });
    first += Math.max(1, inRow);
  }
  return grid;
}

function embed({ title, color, description, fields: all = [] }) {
  const colour = color && "#" + color.toString(16).padStart(6, "0");
  const shown = element("discord-embed", { slot: "embeds", "embed-title": title, color: colour });
  if (description) {
    shown.append(element("discord-embed-description", { slot: "description" }, ...markdown(description)));
  }
  if (all.length > 0) shown.append(fields(all));
  return shown;
}

const styles = ["", "primary", "secondary", "success", "destructive"];

function control({ style, label, placeholder }) {
  return label
    ? element("discord-button", { type: styles[style] }, label)
    : element("discord-string-select-menu", { placeholder });
}

const { embeds, components, flags } = window.payload;
const message = element(
  "discord-message",
  { author: "Ringback", avatar: window.logo, bot: "", timestamp: "09:41", ephemeral: flags & 64 ? "" : undefined },
  ...embeds.map(embed),
  element(
    "discord-attachments",
    { slot: "components" },
    ...components.map((row) => element("discord-action-row", {}, ...row.components.map(control))),
  ),
);
const messages = element("discord-messages", { "light-theme": "" }, message);
messages.style.border = "none";
document.getElementById("picture").append(messages);

// Discord takes the direction of each line from its letters.
const plaintext = new CSSStyleSheet();
plaintext.replaceSync(
  "div, li, discord-embed-field, discord-embed-description { unicode-bidi: plaintext; text-align: start }" +
    "discord-subscript { display: block; unicode-bidi: plaintext; text-align: start }",
);
document.adoptedStyleSheets = [plaintext];
for (const made of messages.querySelectorAll("*")) {
  await made.updateComplete;
  made.shadowRoot?.adoptedStyleSheets.push(plaintext);
}
