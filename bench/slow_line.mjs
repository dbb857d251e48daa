#!/usr/bin/env node
// usage: bench/slow_line.mjs
// When the first words stand on the screen, and when all is loaded, of the pages that a parent opens first: on a line of
// 1.6 Mbit/s with 150 ms delay, by somebody who was never here. Text does not wait for its font. Uses the release build
// (bin/bench slow_line.mjs makes it) and a demo of its own.
import "./support/release.mjs";
import { eachFirstPage } from "../tests/journeys/support/first_pages.mjs";

const slowLine = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const tries = 5;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`.padStart(12);

const open = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
  try {
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send("Network.enable");
    await wire.send("Network.emulateNetworkConditions", slowLine);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    return await page.evaluate(() => ({
      words: performance.getEntriesByName("first-contentful-paint")[0].startTime,
      loaded: performance.getEntriesByType("navigation")[0].loadEventEnd,
    }));
  } finally {
    await context.close();
  }
};

console.log(`${"".padEnd(32)} ${"first words".padStart(12)}${"all loaded".padStart(12)}   (median of ${tries})`);
await eachFirstPage(async (name, url, { browser }) => {
  const times = [];
  for (let count = 0; count < tries; ++count) {
    times.push(await open(browser, url));
  }
  const columns = [times.map(({ words }) => words), times.map(({ loaded }) => loaded)].map((column) => seconds(median(column)));
  console.log(`${name.padEnd(32)} ${columns.join("")}`);
});
