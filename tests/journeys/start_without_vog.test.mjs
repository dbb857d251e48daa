// A volunteer whose VOG ran out meanwhile cannot begin, and the coordinator reads why.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { becomeWaiting, fillInStart, findKlik, startSupport, stateOf, takeUp } from "./support/steps.mjs";

journey("A start waits for a new VOG", { today: "2026-11-24" }, async (story) => {
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await findKlik(story, ria, { volunteer: "Bea Jansen", address: "bea@steun.example" });

  story.site.moveTo("2026-12-08"); // a week after it ran out
  await takeUp(ria, "Start van de ondersteuning");
  await fillInStart(ria);
  assert.deepEqual(await ria.sendInVain("Start de ondersteuning"), ["De VOG van de vrijwilliger is verlopen."]);
  assert.equal(await stateOf(ria), "Klik van allebei");

  await ria.go("/volunteers");
  await ria.follow("Bea Jansen");
  await ria.reads("VOG");
  await ria.follow("Leg iets vast");
  await ria.follow("VOG gezien");
  await ria.send("Leg vast");

  await startSupport(ria);
  assert.equal(await stateOf(ria), "Ondersteuning");
});
