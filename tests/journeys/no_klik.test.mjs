// No klik: nobody needs to say why, and the family is offered somebody else.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { answerByMail, becomeWaiting, findKlik, holdIntroduction, listSteps, openCase, planIntroduction, propose, sanne, stateOf, takeUp } from "./support/steps.mjs";

journey("Without a klik the family gets another proposal", { today: "2026-11-24" }, async (story) => {
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await propose(ria, "Anna Klein");
  await answerByMail(story, "anna@steun.example", { "Jouw antwoord": "Ja" });
  await planIntroduction(ria, "2026-11-24");
  await holdIntroduction(ria);
  const { reader, link } = await answerByMail(story, sanne.email, {
    "Jouw antwoord": "Nee",
    "Waarom niet?": "Het voelde niet goed",
    "Wil je er iets bij zeggen?": "Ik vond haar te druk.",
  });

  // The question to the volunteer is settled with it, and she reads nothing of the parent's answer.
  const toAnna = await story.site.nextMailTo("anna@steun.example");
  await reader.open(toAnna.links[0]);
  await reader.reads("Deze vraag is niet meer open");
  await reader.open(link);
  await reader.reads("Deze vraag is niet meer open");

  assert.equal(await stateOf(ria), "Wacht op een vrijwilliger");
  assert.deepEqual(await listSteps(ria), ["Vrijwilliger voorstellen"]);
  await takeUp(ria, "Vrijwilliger voorstellen");
  await ria.page.getByText("Wie niet, en waarom").click();
  await ria.reads("Anna Klein: eerder een nee of geen klik met dit gezin");

  await findKlik(story, ria, { volunteer: "Dora Mol", address: "dora@steun.example" });
  await openCase(ria);
  assert.deepEqual(await listSteps(ria), ["Start van de ondersteuning · Dora"]);
});
