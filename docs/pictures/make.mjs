// Makes the pictures beside it from what Ringback really answers; README.md here says how to call it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const ringback = join(here, "../../ringback");
const packages = resolve(process.argv[2], "node_modules");
const require = createRequire(join(packages, "x"));
const { buildSync } = require("esbuild");
const puppeteer = require("puppeteer-core");
const scratch = mkdtempSync(join(tmpdir(), "pictures-"));

const logo =
  "data:image/svg+xml;base64," +
  btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48">
    <rect width="48" height="48" fill="#3b5b92"/><circle cx="24" cy="36" r="3" fill="#fff"/>
    <g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round">
      <path d="M14 30a14 14 0 0 1 20 0"/><path d="M9 24a21 21 0 0 1 30 0"/></g></svg>`);

const preview = (platform) => (query) =>
  JSON.parse(execFileSync(ringback, [platform, "--preview", ...query.split(" ")], { encoding: "utf8" }));

const columns = 86;

// util-linux's script gives the command a terminal, so that it writes colours.
const terminal = (query) => ({
  columns,
  text:
    "$ ./ringback " + query + "\r\n" +
    execFileSync(
      "script",
      ["-qec", `stty cols ${columns} && TERM=xterm-256color '${ringback}' ${query}`, "/dev/null"],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    ).trimEnd(),
});

// How each place answers, and the page that shows it.
const places = {
  slack: { answer: preview("slack"), page: "slack.jsx" },
  discord: { answer: preview("discord"), page: "discord.js" },
  terminal: { answer: terminal, page: "terminal.js" },
};

// Takes the whole card, or what is above a heading of it or as many pixels.
async function take(browser, place, query, picture, end) {
  const { answer, page } = places[place];
  buildSync({
    entryPoints: [join(here, page)],
    outfile: join(scratch, "page.js"),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    nodePaths: [packages],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const data = JSON.stringify(answer(query)).replaceAll("<", "\\u003c");
  writeFileSync(
    join(scratch, "page.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="page.css">
     <style>body { margin: 0; background: #fff } #picture { padding: 8px; width: fit-content }
     .xterm-viewport { background: #fff !important }</style>
     <div id="picture"></div>
     <script>window.logo = "${logo}"; window.payload = ${data}</script><script type="module" src="page.js"></script></html>`,
  );
  const tab = await browser.newPage();
  await tab.setViewport({ width: 700, height: 700, deviceScaleFactor: 1.6 });
  await tab.goto("file://" + join(scratch, "page.html"), { waitUntil: "networkidle0" });
  await tab.evaluate(() => document.fonts.ready);
  const box = await (await tab.$("#picture")).boundingBox();
  const below = typeof end === "string" && (await (await tab.$(`::-p-text(${end})`)).boundingBox());
  const clip = { ...box, height: below ? below.y - box.y : Math.min(box.height, end ?? Infinity) };
  const file = join(here, picture + ".png");
  await tab.screenshot({ path: file, clip, captureBeyondViewport: true });
  await tab.close();
  execFileSync("pngquant", ["--force", "--ext", ".png", "--speed", "1", "--strip", "--nofs", "32", file]);
  console.log(picture, readFileSync(file).length);
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--allow-file-access-from-files"],
});
for (const place of Object.keys(places)) {
  await take(browser, place, "302 vs 410", `${place}-302-vs-410`);
  await take(browser, place, "486", `${place}-486`);
}
await take(browser, "slack", "302 vs 410", "slack-302-vs-410-top", "How to fix");
for (const language of ["ru", "es", "ar"]) {
  for (const place of ["slack", "discord"]) {
    await take(browser, place, `--lang ${language} 302 vs 410`, `${place}-${language}`, 760);
  }
}
await browser.close();
