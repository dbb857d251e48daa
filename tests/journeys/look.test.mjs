// The look, on the sample pages of tests/look/: at 1280, 360 and 320 px, mirrored, for fingers and for axe.
// With LOOK=<folder> the pages and their pictures stay there, to be looked at.
import axe from "axe-core";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = process.env.LOOK ?? mkdtempSync(join(tmpdir(), "look-"));
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'";
const phone = { hasTouch: true, isMobile: true };
const screens = [
  { name: "desk", viewport: { width: 1280, height: 800 } },
  { name: "phone", viewport: { width: 360, height: 700 }, ...phone },
  { name: "small phone", viewport: { width: 320, height: 640 }, ...phone },
];

execFileSync(join(root, "tools/style_page.mjs"), [folder]);
const samples = readdirSync(folder).filter((name) => name.endsWith(".html") && name !== "index.html");

const server = createServer((request, response) => {
  const name = new URL(request.url, "http://localhost").pathname.slice(1);
  try {
    const headers = { "content-type": types[extname(name)] ?? "text/plain", "content-security-policy": policy };
    response.writeHead(200, headers).end(readFileSync(join(folder, name)));
  } catch {
    response.writeHead(404).end();
  }
});
let browser;

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});

after(async () => {
  await browser.close();
  server.close();
  if (!process.env.LOOK) {
    rmSync(folder, { recursive: true });
  }
});

const hiddenBeside = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const smallTargets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, .button, summary, .staff-nav-link, .choice, input:not([type=checkbox], [type=radio]), select")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML.slice(0, 80)),
  );

const findings = async (page) => {
  const result = await page.evaluate(() => window.axe.run(document));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
};

for (const sample of samples) {
  for (const { name, ...screen } of screens) {
    test(`${sample} on a ${name}`, async () => {
      const context = await browser.newContext(screen);
      const page = await context.newPage();
      await page.addInitScript(axe.source);
      const complaints = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      const picture = (suffix) =>
        process.env.LOOK && page.screenshot({ path: join(folder, `${sample}-${screen.viewport.width}${suffix}.png`), fullPage: true });

      await page.goto(`http://127.0.0.1:${server.address().port}/${sample}`, { waitUntil: "networkidle" });
      await picture("");

      assert.deepEqual(complaints, []);
      assert.equal(await hiddenBeside(page), 0, "scrolls sideways");
      assert.deepEqual(screen.isMobile ? await smallTargets(page) : [], []);
      assert.deepEqual(await findings(page), []);

      await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
      await picture("-mirrored");
      assert.equal(await hiddenBeside(page), 0, "scrolls sideways when mirrored");
      await context.close();
    });
  }
}
