import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { buildAssets, iconNames, symbol } from "../build_assets.mjs";

let root;
const read = (name) => readFileSync(join(root, "out", name), "utf8");
const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "homestart-assets-"));
  write("assets/css/homestart.css", '@layer base, pages;\n@import "base.css" layer(base);\n@layer pages { h1 { color: red; } }');
  write("assets/css/base.css", '@font-face { font-family: "A"; src: url("../fonts/a.woff2"); }');
  write("assets/fonts/a.woff2", "font");
  write("assets/css/staff.css", "h2 { color: blue; }");
  write("assets/ts/worker.ts", "self.skipWaiting();");
  write("assets/ts/homestart.ts", 'import { word } from "./word";\ndocument.title = word();');
  write("assets/ts/word.ts", 'export const word = (): string => "typed";');
  write("assets/icons.txt", "check # done\n\nhome\n");
  write("assets/menu_icons.txt", "inbox\n");
  write("assets/images/favicon.svg", "<svg/>");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("style sheets, scripts, icons, fonts and pictures become plain files", async () => {
  await buildAssets(join(root, "out"), root);
  assert.deepEqual(readdirSync(join(root, "out")).sort(), [
    "a.woff2",
    "favicon.svg",
    "homestart.css",
    "homestart.js",
    "icons.svg",
    "menu_icons.svg",
    "staff.css",
    "worker.js",
  ]);
  assert.match(read("homestart.css"), /@layer base,pages/);
  assert.match(read("homestart.css"), /url\("?\.\/a\.woff2"?\)/);
  assert.match(read("homestart.js"), /"typed"/);
  assert.doesNotMatch(read("homestart.js"), /import|: string/);
  assert.match(read("icons.svg"), /<symbol id="check".*<symbol id="home"/);
  assert.match(read("menu_icons.svg"), /<symbol id="inbox"/);
});

test("a file that is gone from the sources goes from the folder too", async () => {
  write("out/old.css", "");
  await buildAssets(join(root, "out"), root);
  assert.ok(!readdirSync(join(root, "out")).includes("old.css"));
});

test("an icon that Tabler does not have is an error", async () => {
  write("assets/icons.txt", "no-such-icon\n");
  await assert.rejects(buildAssets(join(root, "out"), root), /no-such-icon/);
});

test("the icon list has a name a line and comments", () => {
  assert.deepEqual(iconNames("a\n # only a comment\nb # why\n"), ["a", "b"]);
});

test("a symbol keeps the shapes of an icon only", () => {
  const svg = '<!-- a tag > in a comment -->\n<svg width="24">\n  <path d="M1 1" />\n</svg>\n';
  assert.equal(symbol("one", svg), '<symbol id="one" viewBox="0 0 24 24"><path d="M1 1" /></symbol>');
});
