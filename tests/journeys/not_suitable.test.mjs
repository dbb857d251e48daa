// The question does not fit Home-Start: the coordinator says where the family is helped instead.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { applyByPhone, holdAcquaintance, listToday, openCase, openEndedCase, planAcquaintance, takeUp } from "./support/steps.mjs";

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

// A family whom a nurse sent, which leaves or does not fit: she hears as much as the parent allows, and no more.
const beSentByJeroen = async (ria) => {
  await applyByPhone(ria);
  await ria.follow("Voeg een verwijzer toe");
  await ria.fillIn({ "Naam van de verwijzer": "Jeroen Mulder", "E-mail van de verwijzer": "jeroen@steun.example" });
  await ria.send("Bewaar de verwijzer");
};

const allow = async (ria, answer) => {
  await ria.fillIn({ "De verwijzer mag horen of de steun begint": answer, "Hoe zei de ouder dat?": "Aan de telefoon" });
  await ria.send("Bewaar wat de ouder zei");
};

journey("The referrer hears that the question does not fit, and never why", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  await beSentByJeroen(ria);
  await allow(ria, "Ja");
  await planAcquaintance(ria, "2026-11-23");
  await holdAcquaintance(ria);
  await takeUp(ria, "Besluit of de vraag past");
  await ria.reads("Past niet: wat hoort de verwijzer?", "De verwijzer krijgt bericht dat de steun niet begint.");
  await ria.fillIn({
    "Je besluit": "De vraag past niet",
    "Past niet: waarom?": "Wijkteam past beter",
    "Past niet: waar kan het gezin wel terecht?": "Het wijkteam belt Sanne morgen.",
  });
  await ria.send("Leg het besluit vast");

  const notice = await story.site.nextMailTo("jeroen@steun.example");
  assert.match(notice.words, /De vraag van Sanne past niet bij wat Home-Start kan doen/);
  assert.doesNotMatch(notice.words, /ijkteam|Boer|huilt/);
  const jeroen = await story.signedIn("jeroen");
  await jeroen.go("/my-notices");
  await jeroen.reads("Sanne", "De vraag past niet bij Home-Start.");

  await openEndedCase(ria);
  await ria.reads("Bericht dat de vraag niet past: 23 nov 2026");
  await ria.follow("Wijzig toestemming");
  await allow(ria, "Nee");
  await jeroen.go("/my-notices");
  await jeroen.reads("Er is geen verder nieuws.");
});

journey("A family that withdraws: the referrer hears that support does not start, once the parent allows it", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  await beSentByJeroen(ria);
  await openCase(ria);
  await ria.follow("Het gezin gaat niet verder");
  await ria.reads("Vraag de ouder of de verwijzer mag horen dat de steun niet begint.");
  await ria.fillIn({ "Wat is er aan de hand?": "Het gezin wil niet verder", "Waarom?": "Oma past nu op." });
  await ria.send("Stop dit traject");

  await openEndedCase(ria);
  await ria.follow("Wijzig toestemming");
  await allow(ria, "Ja");
  const notice = await story.site.nextMailTo("jeroen@steun.example");
  assert.equal(notice.subject, "Home-Start: de steun begint niet");
  assert.doesNotMatch(notice.words, /Oma|Boer/);
});
