#!/usr/bin/env node
// Builds static pages from the sample markup in tests/look/ with the real style sheet, to look at and to check.
// usage: tools/style_page.mjs [<folder>]      (default build/look; open <folder>/index.html)
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAssets, iconNames } from "./build_assets.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const samples = join(root, "tests/look");
const read = (path) => readFileSync(path, "utf8");
const layout = (name) => read(join(samples, "layouts", `${name}.html`));

const menuIcons = iconNames(read(join(root, "assets/menu_icons.txt")));
const sprite = (name) => (menuIcons.includes(name) ? "menu_icons.svg" : "icons.svg");

const icon = (name) => `<svg class="icon ${name.slice(name.indexOf(" ") + 1)}" aria-hidden="true"><use href="${sprite(name.split(" ")[0])}#${name.split(" ")[0]}"/></svg>`;

const factor = (name, value) =>
  `<div class="factor"><dt>${name}</dt><dd><svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">` +
  `<rect class="bar-full" width="100" height="6"/><rect class="bar-part" width="${value}" height="6"/></svg>` +
  `<span class="visually-hidden">${value} van 100</span></dd></div>`;

const factors = (values) =>
  `<dl class="factors">${["Taal", "Dagdeel", "Afstand", "Ervaring"].map((name, i) => factor(name, values[i])).join("")}</dl>`;

// The few words in braces that samples use instead of markup that templates make.
function fill(html, current) {
  return html
    .replaceAll("{{mark}}", read(join(root, "assets/images/mark.svg")).replace("<svg ", '<svg class="mark" aria-hidden="true" '))
    .replace(/{{icon ([a-z -]+)}}/g, (_, name) => icon(name))
    .replace(/{{factors ([0-9 ]+)}}/g, (_, values) => factors(values.split(" ")))
    .replace(/{{asset ([a-z.]+)}}/g, (_, name) => name)
    .replace(/ ?{{current ([a-z]+)}}/g, (_, name) => (name === current ? ' aria-current="page"' : ""));
}

function page(file) {
  const source = read(join(samples, file));
  const head = /^<!-- layout: (\w+); title: (.+?)(?:; current: (\w+))? -->\n/.exec(source);
  if (!head) {
    throw new Error(`${file}: begin with <!-- layout: ...; title: ... -->`);
  }
  const [, name, title, current] = head;
  const body = layout(name).replace("{{content}}", source.slice(head[0].length)).replace("{{footer}}", layout("footer"));
  return `<!DOCTYPE html>
<html lang="nl" dir="ltr"${name === "staff" ? ' class="staff"' : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Home-Start</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="homestart.css">
<link rel="stylesheet" href="staff.css">
<script type="module" src="homestart.js"></script>
</head>
<body>
<a class="skip-link" href="#content">Naar de inhoud</a>
${fill(body, current)}
</body>
</html>
`;
}

const target = process.argv[2] ?? join(root, "build/look");
await buildAssets(resolve(target));
const files = readdirSync(samples).filter((file) => file.endsWith(".html"));
for (const file of files) {
  writeFileSync(join(target, file), page(file));
}
writeFileSync(
  join(target, "index.html"),
  `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Look</title><ul>${files.map((file) => `<li><a href="${file}">${file}</a>`).join("")}</ul></html>`,
);
console.log(`${files.length} pages in ${target}`);
