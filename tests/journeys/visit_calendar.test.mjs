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

// By the id of the event: the number of its version, and whether it goes on.
const visitsIn = async (feed) => {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(feed)).text()));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  return new Map(events.map((event) => [event.uid, { version: event.sequence, on: event.startDate.toString().slice(0, 10), status: event.component.getFirstPropertyValue("status") }]));
};

journey("The version of a visit in the calendar only rises, also when a week is as agreed again", { today: "2026-11-24", demo: true }, async (story) => {
  const [match, responsible, volunteer] = query(
    story,
    `SELECT m.id, r.email, p.email FROM matches m JOIN agreements a ON a.match_id = m.id
     JOIN family_cases c ON c.id = m.family_case_id JOIN accounts ra ON ra.id = c.responsible_account_id
     JOIN persons r ON r.id = ra.person_id JOIN volunteers v ON v.id = m.volunteer_id
     JOIN persons p ON p.id = v.person_id JOIN accounts va ON va.person_id = p.id
     WHERE m.over_on IS NULL ORDER BY m.id LIMIT 1`,
  ).split("|");
  const anna = await story.signedIn(volunteer.split("@")[0], screens.phone);
  await anna.go("/my-calendar");
  await anna.press("Maak een adres");
  const feed = await anna.page.locator("code").innerText();
  const ria = await story.signedIn(responsible.split("@")[0]);

  const seen = [await visitsIn(feed)];
  const change = async (what) => {
    await ria.go(`/matches/${match}/rhythm`);
    await ria.page.locator("[name=planned_on]").selectOption({ index: 2 });
    await what(ria.page.locator("form", { has: ria.page.locator("[name=planned_on]") }));
    await ria.press("Verander deze week");
    seen.push(await visitsIn(feed));
  };
  await change(async (form) => {
    await form.getByLabel("Het gaat niet door").check();
    await form.locator("[name=reason]").selectOption("family_holiday");
  });
  await change((form) => form.getByLabel("Toch zoals afgesproken").check());
  await change(async (form) => {
    await form.getByLabel("Het gaat niet door").check();
    await form.locator("[name=reason]").selectOption("family_ill");
  });

  const cancelled = seen.map((visits) => [...visits.values()].filter(({ status }) => status === "CANCELLED").length);
  assert.deepEqual(cancelled.map((count) => count - cancelled[0]), [0, 1, 0, 1]);
  for (const [before, after] of [[0, 1], [1, 2], [2, 3]]) {
    for (const [uid, { version }] of seen[before]) {
      assert.ok(seen[after].get(uid).version > version, `${uid} rises from ${version} to ${seen[after].get(uid).version}`);
    }
  }
});
