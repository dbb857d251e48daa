// A volunteer stops: the match ends, and the case goes on with another.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { becomeWaiting, findKlik, listSteps, listToday, openCase, startSupport, stateOf } from "./support/steps.mjs";

journey("A family goes on with another volunteer", { today: "2026-11-24", timeout: 180_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await findKlik(story, ria, { volunteer: "Anna Klein", address: "anna@steun.example" });
  await startSupport(ria);
  assert.equal(await stateOf(ria), "Ondersteuning");

  story.site.moveTo("2026-12-08");
  await openCase(ria);
  await ria.follow("Stop de koppeling");
  assert.deepEqual(await ria.sendInVain("Stop deze koppeling"), ["Kies een reden.", "Kies hoe het gezin verder gaat."]);
  await ria.fillIn({ "Waarom stopt deze koppeling?": "Vrijwilliger stopt", "Hoe gaat het gezin verder?": "We zoeken een andere vrijwilliger" });
  await ria.send("Stop deze koppeling");
  assert.equal(await stateOf(ria), "Wacht op een vrijwilliger");
  assert.equal((await listSteps(ria))[0], "Vrijwilliger voorstellen");

  const anna = await story.signedIn("anna");
  await anna.go("/my-families");
  await anna.reads("Je hebt nu geen gezin.");

  await findKlik(story, ria, { volunteer: "Dora Mol", address: "dora@steun.example" });
  await startSupport(ria);
  assert.equal(await stateOf(ria), "Ondersteuning");

  // Five weeks after the start with Dora, not after the start with Anna.
  story.site.moveTo("2026-12-29");
  assert.ok(!(await listToday(ria)).some((line) => line.startsWith("Eerste check")));
  story.site.moveTo("2027-01-12");
  assert.ok((await listToday(ria)).includes("Eerste check na vijf weken · Dora: vandaag"));
});
