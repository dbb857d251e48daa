// Looking at a page as a strict reader: what axe finds on a desk and on a phone, whether it scrolls sideways, what the browser
// complains of, and whether its HTML is right.
import axe from "axe-core";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const vnu = fileURLToPath(new URL("../../../node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
const narrow = { width: 360, height: 700 };

const findings = async (page) => {
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
};

const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const judge = async (page) => {
  const { width } = page.viewportSize();
  assert.deepEqual(await findings(page), [], `axe on ${page.url()} at ${width} px`);
  assert.equal(await wide(page), 0, `${page.url()} scrolls sideways at ${width} px`);
};

// At the size it is seen in, and on a phone.
export const judgeLook = async (page) => {
  const seen = page.viewportSize();
  await page.evaluate(axe.source);
  await judge(page);
  if (seen.width > narrow.width) {
    await page.setViewportSize(narrow);
    await judge(page);
    await page.setViewportSize(seen);
  }
};

// Scripts, styles or pictures that the policy forbids or that are not there, and scripts that stop.
export const listenToComplaints = (page, complaints) => {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A page that is refused is told as an error too; tests that are after one look at its status.
    const isRefusal = message.text().startsWith("Failed to load resource") && message.location().url === page.url();
    if (message.type() === "error" && !isRefusal) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
};

// The HTML of pages as the server sent it, read by the checker of the W3C all at once.
export class HtmlPile {
  constructor() {
    this.addresses = [];
    this.folder = mkdtempSync(join(tmpdir(), "html-"));
  }

  add(address, html) {
    writeFileSync(join(this.folder, `${this.addresses.length}.html`), html);
    this.addresses.push(address);
  }

  async complaints() {
    try {
      if (this.addresses.length === 0) {
        return [];
      }
      const files = this.addresses.map((_, index) => join(this.folder, `${index}.html`));
      const { stderr } = await promisify(execFile)("java", ["-jar", vnu, "--errors-only", "--exit-zero-always", "--format", "json", ...files], {
        maxBuffer: 1 << 26,
      });
      return JSON.parse(stderr).messages.map(
        ({ url, message, extract }) => `${this.addresses[Number(url.match(/(\d+)\.html$/)[1])]}: ${message} (${extract ?? ""})`,
      );
    } finally {
      rmSync(this.folder, { recursive: true });
    }
  }
}
