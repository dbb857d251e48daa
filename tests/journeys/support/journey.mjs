// A test that is a story: people with browsers at one site. What goes wrong leaves a picture and the words of each page.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { HtmlPile } from "./looking.mjs";
import { startSite } from "./site.mjs";
import { Visitor } from "./visitor.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pictures = join(process.env.HOMESTART_BUILD ?? join(root, "build/sanitize"), "journeys");
const longestStep = 15_000;

export const screens = {
  desk: { viewport: { width: 1280, height: 800 } },
  tablet: { viewport: { width: 800, height: 1100 }, hasTouch: true },
  phone: { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true },
  smallPhone: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
};

const switches = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
let browser;
const startBrowser = async () => (browser ??= await chromium.launch({ executablePath: "/usr/bin/chromium", args: switches }));
after(() => browser?.close());

class Story {
  constructor(site, looks) {
    this.site = site;
    this.looks = looks;
    this.visitors = [];
  }

  // Somebody without an account: a parent, or who opens a mailed link.
  async visitor(screen = screens.desk, { scripts = true } = {}) {
    const context = await (await startBrowser()).newContext({ ...screen, locale: "nl-NL", javaScriptEnabled: scripts });
    context.setDefaultTimeout(longestStep);
    // axe is a script too.
    const visitor = new Visitor(await context.newPage(), { site: this.site, looks: scripts ? this.looks : undefined });
    this.visitors.push(visitor);
    return visitor;
  }

  async signedIn(name, screen = screens.desk, { scripts = true } = {}) {
    const visitor = await this.visitor(screen, { scripts });
    await visitor.signIn(name);
    return visitor;
  }

  async tellWhereItStopped(title) {
    mkdirSync(pictures, { recursive: true });
    for (const [index, { page, name }] of this.visitors.entries()) {
      const picture = join(pictures, `${title.replace(/\W+/g, "-")}-${index}.png`);
      await page.screenshot({ path: picture, fullPage: true }).catch(() => {});
      console.error(`${name ?? "visitor"} is at ${page.url()}, see ${picture}`);
      console.error(await page.locator("body").innerText().catch(() => "(no page)"));
    }
    console.error(this.site.log().split("\n").slice(-15).join("\n"));
  }

  async end() {
    for (const { page } of this.visitors) {
      await page.context().close();
    }
    return this.site.stop();
  }
}

// journey("A parent applies", { today: "2026-11-23" }, async (story) => { ... }); with looks, each new kind of page is judged.
export const journey = (title, { timeout = 240_000, looks = false, ...start }, tell) =>
  test(title, { timeout }, async () => {
    const pile = new HtmlPile();
    const story = new Story(await startSite(start), looks ? { kinds: new Set(), pile } : undefined);
    let ended;
    try {
      await tell(story);
    } catch (error) {
      await story.tellWhereItStopped(title);
      throw error;
    } finally {
      ended = await story.end();
    }
    assert.deepEqual(story.visitors.flatMap(({ complaints }) => complaints), []);
    assert.deepEqual(ended, { code: 0, errors: [] });
    assert.deepEqual(await pile.complaints(), []);
  });
