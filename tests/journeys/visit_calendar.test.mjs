// A volunteer's visits in the calendar of her phone, as another program reads them (ical.js).
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import { journey, screens } from "./support/journey.mjs";

const query = (story, sql) => execFileSync("sqlite3", [story.site.database, sql]).toString().trim();

journey("A calendar of visits is read by another program, names no family, and can be withdrawn", { today: "2026-11-24", demo: true }, async (story) => {
  const [, address] = story.site.logins().find(([role]) => role === "volunteer");
  const anna = await story.signedIn(address.split("@")[0], screens.phone);
  await anna.go("/my-families");
  const family = (await anna.page.locator(".visit-title").first().innerText()).split(" bij ")[1];
  await anna.go("/my-calendar");
  await anna.press("Maak een adres");
  const feed = await anna.page.locator("code").innerText();

  const text = await (await fetch(feed)).text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  assert.ok(events.length > 20);
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, "each event has an id of its own");
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone"));
  const clocks = new Set(events.map(({ startDate }) => startDate.convertToZone(zone).toString().slice(11)));
  assert.equal(clocks.size, 1, "the same time on the clock in summer and winter");
  assert.ok(events.every(({ startDate, endDate }) => endDate.compare(startDate) > 0));
  assert.ok(!text.includes(family), "no family is named");

  await anna.press("Stop met dit adres");
  assert.equal((await fetch(feed)).status, 404);
  assert.equal(query(story, "SELECT count(*) FROM calendar_addresses WHERE withdrawn_at IS NULL"), "0");
});
