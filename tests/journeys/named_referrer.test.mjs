// A parent names who told her of us, and decides what that person hears; a coordinator writes one down later.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { becomeWaiting, findKlik, openCase, sanne, startSupport } from "./support/steps.mjs";

const answerTheQuestions = async (parent) => {
  await parent.open("/apply/place");
  const pages = [
    { "Je postcode": sanne.postcode },
    { "Je voornaam": sanne.firstName, "Je achternaam": sanne.lastName },
    { "Hoe nemen we contact op?": "Bel me", "Je telefoonnummer": sanne.phone },
    { "Kind 1": { Maand: "6", Jaar: "2026" } },
    { Taal: "Nederlands", "Wil je een tolk bij het gesprek?": "Nee" },
    { "Wat is je vraag?": sanne.question },
  ];
  for (const answers of pages) {
    await parent.fillIn(answers);
    await parent.send("Verder");
  }
};

journey("A parent names her nurse, on a small phone without scripts", { today: "2026-11-23" }, async (story) => {
  const parent = await story.visitor(screens.smallPhone, { scripts: false });
  await answerTheQuestions(parent);
  await parent.fillIn({ "Mag deze persoon van ons horen": "Ja, dat mag" });
  assert.deepEqual(await parent.sendInVain("Verder"), ["Vul de naam in. Of kies nee en maak de andere vragen leeg."]);
  await parent.fillIn({
    "Hoe heet deze persoon?": "Jeroen Mulder",
    "Waar werkt deze persoon?": "Consultatiebureau",
    "E-mailadres van deze persoon": "jeroen@steun.example",
  });
  await parent.send("Verder");
  await parent.reads("Jeroen Mulder, Consultatiebureau", "Mag horen of de steun begint en wanneer die stopt");
  await parent.send("Vraag steun aan");

  const ria = await story.signedIn("ria");
  await openCase(ria);
  await ria.reads("Jeroen Mulder", "Consultatiebureau", "Start horen: mag", "Einde horen: mag");
});

journey("A coordinator writes the referrer down later, and he hears of the start", { today: "2026-11-23", looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await openCase(ria);
  await ria.reads("Niemand genoemd");
  await ria.follow("Voeg een verwijzer toe");
  await ria.fillIn({ "Functie of organisatie": "Huisarts", "E-mail van de verwijzer": "jeroen@steun.example" });
  assert.deepEqual(await ria.sendInVain("Bewaar de verwijzer"), ["Vul de naam van de verwijzer in."]);
  await ria.fillIn({ "Naam van de verwijzer": "Jeroen Mulder" });
  await ria.send("Bewaar de verwijzer");

  await ria.reads("Wat mag de verwijzer horen?");
  await ria.fillIn({ "De verwijzer mag horen of de steun begint": "Ja", "De verwijzer mag horen dat de steun stopt": "Nee", "Hoe zei de ouder dat?": "Aan de telefoon" });
  await ria.send("Bewaar wat de ouder zei");
  await ria.reads("Start horen: mag", "Einde horen: mag niet");

  await findKlik(story, ria, { volunteer: "Anna Klein", address: "anna@steun.example" });
  await startSupport(ria);
  const notice = await story.site.nextMailTo("jeroen@steun.example");
  assert.equal(notice.subject, "Home-Start: de steun is begonnen");
  const jeroen = await story.signedIn("jeroen");
  await jeroen.go("/my-notices");
  await jeroen.reads(sanne.firstName, "De steun is begonnen.");
});
