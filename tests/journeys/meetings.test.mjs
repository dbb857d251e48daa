// Meetings: a coordinator plans them, parents find them and say that they come, telephones read them, and who came is counted.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { journey, screens } from "./support/journey.mjs";
import { planMeeting } from "./support/steps.mjs";

const reader = fileURLToPath(new URL("support/read_calendar.py", import.meta.url));

// The calendar as a program that is not ours reads it.
const readCalendar = async (site, query) => {
  const answer = await fetch(`${site.url}/meetings.ics?${query}`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8");
  assert.equal(answer.headers.get("set-cookie"), null);
  const again = await fetch(`${site.url}/meetings.ics?${query}`, { headers: { "If-None-Match": answer.headers.get("etag") } });
  assert.equal(again.status, 304);
  return JSON.parse(execFileSync("/usr/bin/python3", [reader], { input: Buffer.from(await answer.arrayBuffer()) }));
};

const findMeeting = async (parent) => {
  await parent.open("/");
  await parent.fillIn({ "Waar woon je?": "7121 AB" });
  await parent.send("Zoek");
  await parent.follow("Ontmoetingen: 1 deze maand");
  await parent.reads("Ontmoetingen in Aalten", "dinsdag 24 november");
  await parent.follow("Koffie en spelen");
};

const comeOn = async (parent, day, answers) => {
  await parent.follow(`Ik kom ${day}`);
  await parent.fillIn(answers);
  await parent.send("Ik kom");
  await parent.reads("Leuk dat je komt", day);
};

journey("Parents come to a meeting", { today: "2026-11-23", timeout: 240_000 }, async (story) => {
  const { site } = story;
  const ria = await story.signedIn("ria");
  await ria.go("/our-meetings");
  await ria.reads("De komende weken is er geen ontmoeting.");
  await planMeeting(ria, "2026-11-24");
  await ria.reads("Koffie en spelen", "dinsdag 24 november", "0 van 2 gezinnen");

  const fatma = await story.visitor(screens.smallPhone, { scripts: false });
  await findMeeting(fatma);
  await fatma.follow("Ik kom dinsdag 24 november");
  assert.equal((await fatma.sendInVain("Ik kom")).length, 2);
  await fatma.fillIn({ "Je voornaam": "Fatma", "Je e-mailadres of telefoonnummer": "fatma@steun.example", "Hoeveel kinderen neem je mee?": "2" });
  await fatma.send("Ik kom");
  await fatma.reads("Leuk dat je komt");
  const { subject, links } = await site.nextMailTo("fatma@steun.example");
  assert.equal(subject, "Je komt naar Koffie en spelen");

  const sofie = await story.visitor(screens.phone);
  await findMeeting(sofie);
  await comeOn(sofie, "dinsdag 24 november", { "Je voornaam": "Sofie", "Je e-mailadres of telefoonnummer": "06 12 34 56 78" });
  await sofie.doesNotRead("Fatma");
  const mia = await story.visitor(screens.phone);
  await findMeeting(mia);
  await mia.reads("Vol");
  await comeOn(mia, "dinsdag 1 december", { "Je voornaam": "Mia", "Je e-mailadres of telefoonnummer": "mia@steun.example" });
  await site.nextMailTo("mia@steun.example");

  const calendar = await readCalendar(site, "municipality=GM0197");
  assert.equal(calendar.name, "Ontmoetingen in Aalten");
  assert.equal(calendar.events.length, 19);
  assert.deepEqual(calendar.events.map(({ starts }) => starts.slice(11)).slice(0, 1), ["10:00:00+01:00"]);
  assert.equal(calendar.events.at(-1).starts, "2027-03-30T10:00:00+02:00"); // summer time: ten o'clock still

  await ria.go("/our-meetings");
  await ria.follow("dinsdag 1 december");
  await ria.reads("Mia");
  await ria.page.locator("summary", { hasText: "Gaat niet door" }).click();
  await ria.fillIn({ "Waarom?": "De bibliotheek is dicht." });
  await ria.send("Zeg deze dag af");
  const told = await site.nextMailTo("mia@steun.example");
  assert.equal(told.subject, "Gaat niet door: Koffie en spelen");
  const changed = (await readCalendar(site, "municipality=GM0197")).events;
  assert.deepEqual(changed.filter(({ status }) => status === "CANCELLED").map(({ starts }) => starts.slice(0, 10)), ["2026-12-01"]);
  assert.ok(changed.every(({ sequence }) => sequence === 1));
  assert.deepEqual(changed.map(({ uid }) => uid), calendar.events.map(({ uid }) => uid));

  await fatma.open(links[0]);
  await fatma.send("Meld me af");
  await fatma.reads("Je bent afgemeld");

  site.moveTo("2026-11-25");
  await ria.go("/our-meetings");
  await ria.follow("Leg vast Koffie en spelen, dinsdag 24 november");
  await ria.doesNotRead("Fatma");
  await ria.fillIn({ Sofie: true, "Andere ouders": "3", "Hun kinderen": "4" });
  await ria.send("Leg vast wie er was");
  await ria.doesNotRead("Wie waren er?");
  await ria.page.locator("main").getByRole("link", { name: "Koffie en spelen", exact: true }).last().click();
  await ria.reads("4 ouders, 4 kinderen");

  const joke = await story.signedIn("joke");
  await joke.go("/our-meetings");
  await joke.doesNotRead("Koffie en spelen");
});
