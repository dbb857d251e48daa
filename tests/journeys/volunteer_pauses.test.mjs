// A volunteer pauses, is remembered before the pause ends, is spoken to, and comes back.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { listToday } from "./support/steps.mjs";

const openVolunteer = async (coordinator, name) => {
  await coordinator.go("/volunteers");
  await coordinator.follow("Actief");
  await coordinator.follow(name);
};

journey("A volunteer pauses and comes back", { today: "2026-11-24", timeout: 240_000 }, async (story) => {
  const { site } = story;
  const ria = await story.signedIn("ria");
  await openVolunteer(ria, "Anna Klein");
  await ria.follow("Leg iets vast");
  await ria.follow("Pauze begonnen");
  assert.equal((await ria.sendInVain("Begin de pauze")).length, 1);
  await ria.fillIn({ "Tot wanneer?": "2027-01-15" });
  await ria.send("Begin de pauze");
  await ria.reads("In pauze tot 15 januari 2027");
  assert.deepEqual(await listToday(ria, "Anna Klein"), []);

  // A week before the pause ends Ria is reminded, calls, and notes how it goes.
  site.moveTo("2027-01-08");
  assert.deepEqual(await listToday(ria, "Anna Klein"), ["Einde van de pauze bespreken: vrijdag 15 januari"]);
  await ria.go("/attention");
  await ria.reads("In pauze", "De pauze loopt af");
  await ria.follow("Anna Klein");
  await ria.reads("Schrijf niets over het gezin.");
  await ria.unfold(ria.page.locator("main"));
  await ria.fillIn({ "Wat je wilt onthouden": "Heeft er weer zin in." });
  await ria.send("Leg het gesprek vast");
  await ria.reads("Heeft er weer zin in.", "Laatst gesproken: vandaag");
  await ria.unfold(ria.page.locator("main"));
  await ria.fillIn({ "Jouw woorden": "Fijn dat je er weer bent." });
  await ria.send("Stuur het bedankje");
  const { subject } = await site.nextMailTo("anna@steun.example");
  assert.equal(subject, "Dank je wel");

  // She comes back: nothing is on the list, and she can be matched again.
  await ria.go("/today");
  await ria.page.locator(".day-row", { hasText: "Anna Klein" }).getByRole("link", { name: "Leg vast" }).click();
  await ria.send("Begin weer");
  await ria.reads("Beschikbaar");
  assert.deepEqual(await listToday(ria, "Anna Klein"), []);

  const anna = await story.signedIn("anna", screens.phone);
  await anna.go("/my-thanks");
  await anna.reads("Fijn dat je er weer bent.");
  await anna.doesNotRead("Heeft er weer zin in.");
  await anna.fillIn({ Dag: "9", Maand: "1" });
  await anna.send("Bewaar mijn verjaardag");
  site.moveTo("2027-01-09");
  assert.deepEqual(await listToday(ria, "Anna Klein"), ["Jarig: vandaag"]);
});
