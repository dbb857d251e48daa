// What Lighthouse asks of a page whatever the machine: reachable for all, well made, and found by search engines. How fast it
// thinks a page is, bench/lighthouse.mjs tells.
import assert from "node:assert/strict";
import { test } from "node:test";
import lighthouse from "lighthouse";
import { eachFirstPage } from "./support/first_pages.mjs";

const atOnce = { pauseAfterFcpMs: 1, pauseAfterLoadMs: 1, networkQuietThresholdMs: 1, cpuQuietThresholdMs: 1 };
const settings = { ...atOnce, onlyCategories: ["accessibility", "best-practices", "seo"], disableFullPageScreenshot: true, logLevel: "error" };

const shortcomings = ({ audits, categories }) =>
  Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs.filter(({ weight, id: audit }) => weight > 0 && (audits[audit].score ?? 1) < 1).map(({ id: audit }) => `${id}: ${audits[audit].title}`),
  );

test("Lighthouse finds nothing on the pages that a parent opens first", { timeout: 240_000 }, async () => {
  const found = {};
  await eachFirstPage(async (name, url, { port }) => {
    const { lhr } = await lighthouse(url, { port, ...settings });
    assert.equal(lhr.runtimeError, undefined, name);
    found[name] = [...shortcomings(lhr), ...Object.values(lhr.categories).map(({ id, score }) => `${id} ${score * 100}`)];
  });
  const all = ["accessibility 100", "best-practices 100", "seo 100"];
  assert.deepEqual(found, Object.fromEntries(Object.keys(found).map((name) => [name, all])));
  assert.equal(Object.keys(found).length, 8);
});
