// The question does not fit Home-Start: the coordinator says where the family is helped instead.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { applyByPhone, holdAcquaintance, listToday, openEndedCase, planAcquaintance, takeUp } from "./support/steps.mjs";

journey("A question that does not fit is handed over, and nothing is due any more", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  await applyByPhone(ria);
  await planAcquaintance(ria, "2026-11-24");
  story.site.moveTo("2026-11-24");
  await holdAcquaintance(ria);

  await takeUp(ria, "Besluit of de vraag past");
  await ria.fillIn({ "Wat klopt er?": ["Home-Start is er in deze gemeente"], "Je besluit": "De vraag past niet" });
  const errors = await ria.sendInVain("Leg het besluit vast");
  assert.ok(errors.includes("Schrijf op waar het gezin wel terecht kan."), errors.join());
  await ria.fillIn({
    "Past niet: waarom?": "Wijkteam past beter",
    "Past niet: waar kan het gezin wel terecht?": "Het wijkteam belt Sanne morgen.",
  });
  await ria.send("Leg het besluit vast");

  await openEndedCase(ria);
  await ria.reads("Past niet", "Wijkteam past beter", "Het wijkteam belt Sanne morgen.");
  story.site.moveTo("2027-11-24");
  assert.deepEqual(await listToday(ria), []);
});
