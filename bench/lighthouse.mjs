#!/usr/bin/env node
// usage: bench/lighthouse.mjs
// What Lighthouse thinks of the pages that a parent opens first, on its simulated telephone: the four scores, and when the
// first words would be there at 1.6 Mbit/s and 150 ms. What costs points is told below the scores. Uses the release build
// (bin/bench lighthouse.mjs makes it) and a demo of its own.
import "./support/release.mjs";
import lighthouse from "lighthouse";
import { eachFirstPage } from "../tests/journeys/support/first_pages.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];

const lost = (result, id) =>
  result.categories[id].auditRefs
    .filter(({ weight, id: audit }) => weight > 0 && (result.audits[audit].score ?? 1) < (id === "performance" ? 0.9 : 1))
    .map(({ id: audit }) => `\n    ${id}: ${result.audits[audit].title} ${result.audits[audit].displayValue ?? ""}`);

console.log(`${"".padEnd(32)} ${categories.map((name) => name.padStart(15)).join("")}   first words`);
await eachFirstPage(async (name, url, { port }) => {
  const { lhr } = await lighthouse(url, { port, onlyCategories: categories, logLevel: "error" });
  const scores = categories.map((id) => String(Math.round(lhr.categories[id].score * 100)).padStart(15));
  const words = `${(lhr.audits["first-contentful-paint"].numericValue / 1000).toFixed(2)} s`;
  console.log(`${name.padEnd(32)} ${scores.join("")}   ${words}${categories.flatMap((id) => lost(lhr, id)).join("")}`);
});
