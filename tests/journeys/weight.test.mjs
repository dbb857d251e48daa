// What the pages that parents open first weigh on the wire: all that is fetched for one of them by somebody who was never
// here, packed as the server packs it.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { journey, screens } from "./support/journey.mjs";
import { planMeeting } from "./support/steps.mjs";

const mostBytes = 60_000;
const mostScriptBytes = 15_000;
const languages = ["nl", "en", "ar", "fa", "pl", "ti", "tr", "uk"];
const firstPages = ["/?lang=", "/?q=7121+AB&lang=", "/apply/place?municipality=GM0197&postcode=7121AB&lang=", "/meetings?municipality=GM0197&lang=", "/volunteering?lang=", "/home-start/901/volunteering?lang="];

// Counts what travels, heads and all, by kind: Document, Stylesheet, Script, Image, Font.
const weigh = async (visitor) => {
  const wire = await visitor.page.context().newCDPSession(visitor.page);
  const kinds = new Map();
  const awaited = new Set();
  let bytes = {};
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  wire.on("Network.requestWillBeSent", ({ requestId }) => awaited.add(requestId));
  wire.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    awaited.delete(requestId);
  });
  wire.on("Network.loadingFailed", ({ requestId }) => awaited.delete(requestId));
  return async (address) => {
    bytes = {};
    await visitor.page.goto(new URL(address, visitor.site.url).href);
    await visitor.page.evaluate(() => document.fonts.ready);
    while (awaited.size > 0) {
      await pause(20);
    }
    return bytes;
  };
};

journey("The first page is light in every language", { today: "2026-11-23" }, async (story) => {
  await planMeeting(await story.signedIn("ria"), "2026-11-24");
  const parent = await story.visitor(screens.phone);
  const weighed = await weigh(parent);
  for (const language of languages) {
    for (const page of firstPages) {
      const bytes = await weighed(page + language);
      const all = Object.values(bytes).reduce((sum, some) => sum + some, 0);
      const told = `${page}${language}: ${all} bytes, ${JSON.stringify(bytes)}`;
      assert.equal(parent.status, 200, told);
      assert.ok(bytes.Document > 0 && bytes.Stylesheet > 0, told);
      assert.ok(all <= mostBytes, told);
      assert.ok((bytes.Script ?? 0) <= mostScriptBytes, told);
      if (process.env.TELL_WEIGHTS) {
        console.log(told);
      }
    }
  }
});
