// A session that ended while somebody typed takes nothing from her.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { applyByPhone, listSteps, openCase, takeUp } from "./support/steps.mjs";

journey("After signing in again nothing that was typed is lost", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  await applyByPhone(ria);
  await takeUp(ria, "Kennismaking thuis");
  await ria.fillIn({
    "Op welke dag?": "2026-12-01",
    "Straat en huisnummer": "Dijkstraat 1",
    "Wat je wilt onthouden": "Bel aan bij de achterdeur.\n\"Dan slaapt de baby.\"",
  });

  story.site.moveTo("2026-11-23 23:30");
  await ria.press("Plan de kennismaking");
  assert.equal(ria.status, 401);
  await ria.reads("Je was een tijd weg. Log opnieuw in. Wat je typte, is er nog.");
  await ria.giveName();
  await ria.reads("Nog één klik");
  await ria.send("Bewaar");

  await openCase(ria);
  await ria.reads("Bel aan bij de achterdeur. \"Dan slaapt de baby.\"", "Dijkstraat 1");
  assert.deepEqual(await listSteps(ria), ["Kennismaking thuis"]);
});
