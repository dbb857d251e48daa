// A volunteer stops while she comes to a family: in the same step the family goes on with another.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { becomeWaiting, findKlik, listSteps, listToday, sanne, startSupport, stateOf } from "./support/steps.mjs";

journey("A volunteer leaves Home-Start mid-match", { today: "2026-11-24", timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await findKlik(story, ria, { volunteer: "Anna Klein", address: "anna@steun.example" });
  await startSupport(ria);

  story.site.moveTo("2026-12-08");
  await ria.go("/volunteers?state=matched");
  await ria.follow("Anna Klein");
  await ria.reads(sanne.family);
  await ria.follow("Leg iets vast");
  await ria.follow("Gestopt");
  assert.deepEqual(await ria.sendInVain("Leg vast: gestopt"), ["Kies een reden.", "Kies hoe het gezin verder gaat."]);
  await ria.fillIn({ "Waarom?": "Verhuisd", "Hoe gaat het gezin verder?": "We zoeken een andere vrijwilliger" });
  await ria.send("Leg vast: gestopt");
  await ria.reads("Gestopt", "bewaren we tot en met 8 december 2028");

  assert.equal(await stateOf(ria), "Wacht op een vrijwilliger");
  assert.equal((await listSteps(ria))[0], "Vrijwilliger voorstellen");

  story.site.moveTo("2028-12-09");
  assert.deepEqual(await listToday(ria, "Anna Klein"), ["Bewaartermijn voorbij: gegevens verwijderen: vandaag"]);
  await ria.follow("Anna Klein");
  await ria.send("Verwijder de gegevens");
  await ria.reads("Oud-vrijwilliger", "zijn verwijderd op 9 december 2028");
  await ria.go("/today");
  assert.equal(await ria.page.getByText("Anna Klein").count(), 0);
});
