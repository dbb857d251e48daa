// One family through the whole programme: from a referrer who may let the coordinator call, to the call three months after the
// end. Nearly two years in one test; at each step the list of today says what is due, on its day and not before.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import {
  answerByMail,
  decideThatItFits,
  fillInPermission,
  holdAcquaintance,
  holdIntroduction,
  listSteps,
  listToday,
  openEndedCase,
  planAcquaintance,
  planIntroduction,
  propose,
  sanne,
  startSupport,
  stateOf,
  takeUp,
} from "./support/steps.mjs";

const referrer = "jeroen@steun.example";

const recordPermission = async (jeroen) => {
  await jeroen.go("/my-notices");
  await jeroen.follow("Toestemming om te bellen");
  await fillInPermission(jeroen);
  await jeroen.send("Vraag ons te bellen");
  await jeroen.reads("Dank u wel. Wij bellen de ouder.");
};

const callAndApply = async (ria) => {
  await ria.go("/today");
  await ria.follow("1 toestemming om te bellen");
  await ria.follow("Sanne");
  await ria.follow("Vul de aanmelding in");
  await ria.fillIn({
    Achternaam: sanne.lastName,
    "E-mail": sanne.email,
    Postcode: sanne.postcode,
    "Geboortemaand van elk kind": "6-2026",
    "Wat vraagt de ouder?": sanne.question,
    "Waar gaat het over?": ["Een luisterend oor"],
  });
  await ria.send("Meld het gezin aan");
};

const scores = (listening, meeting) => ({
  "Een luisterend oor": { "Hoe gaat het nu?": String(listening) },
  "Mensen leren kennen": { "Hoe gaat het nu?": String(meeting) },
  "Wie gaf de scores?": "De ouder",
});

const hasLine = async (ria, line) => {
  const lines = await listToday(ria);
  assert.ok(lines.includes(line), `"${line}" is not among: ${lines.join("; ")}`);
};

const hasNothingAbout = async (ria, step) => {
  const lines = await listToday(ria);
  assert.ok(!lines.some((line) => line.startsWith(step)), `${step} is among: ${lines.join("; ")}`);
};

// Nothing about a step on the first day, and due on the second.
const comesOn = async (story, ria, step, { notOn, on }) => {
  story.site.moveTo(notOn);
  await hasNothingAbout(ria, step);
  story.site.moveTo(on);
  await hasLine(ria, `${step}: vandaag`);
};

const holdEvaluation = async (ria, { how, marks, next }) => {
  await takeUp(ria, "Tussentijdse evaluatie");
  await ria.fillIn({ "Hoe spraken jullie elkaar?": how, "Wat gaat goed?": "Anna komt elke week.", ...marks });
  await ria.fillIn({ "Wanneer is de volgende evaluatie?": next });
  await ria.send("Leg de evaluatie vast");
};

journey("A family, from permission to call to follow-up", { today: "2026-11-23", timeout: 480_000 }, async (story) => {
  // A referrer and a coordinator on the phone.
  const jeroen = await story.signedIn("jeroen");
  await recordPermission(jeroen);
  const ria = await story.signedIn("ria");
  await callAndApply(ria);
  await ria.go("/inbox");
  await ria.reads("Niemand wacht op een telefoontje.");
  assert.deepEqual(await listSteps(ria), ["Kennismaking thuis"]);
  await planAcquaintance(ria, "2026-12-01");

  // The acquaintance.
  story.site.moveTo("2026-12-01");
  assert.deepEqual(await listToday(ria), ["Kennismaking thuis: vandaag 10:00"]);
  await holdAcquaintance(ria, { mayTell: "Ja" });
  await ria.reads("Eén ouder");
  assert.deepEqual(await listSteps(ria), ["Besluit of de vraag past"]);
  await decideThatItFits(ria);
  assert.deepEqual(await listSteps(ria), ["Vrijwilliger voorstellen"]);
  assert.deepEqual(await listToday(ria), []);

  // A volunteer.
  await propose(ria, "Anna Klein");
  assert.deepEqual(await listSteps(ria), ["Antwoord van de vrijwilliger · Anna"]);
  await comesOn(story, ria, "Antwoord van de vrijwilliger · Anna", { notOn: "2026-12-01", on: "2026-12-08" });
  const proposal = await answerByMail(story, "anna@steun.example", { "Jouw antwoord": "Ja" });
  assert.equal(proposal.subject, "Home-Start: een gezin voor jou?");
  await planIntroduction(ria, "2026-12-10");
  story.site.moveTo("2026-12-10");
  await hasLine(ria, "Voorstellen aan het gezin · Anna: vandaag 14:00");
  await holdIntroduction(ria);
  await answerByMail(story, "anna@steun.example", { "Jouw antwoord": "Ja" });
  assert.deepEqual(await listSteps(ria), ["Antwoord over de klik · Anna"]);
  await answerByMail(story, sanne.email, { "Jouw antwoord": "Ja" });

  // Support begins, and the referrer hears of it.
  story.site.moveTo("2026-12-15");
  await startSupport(ria);
  assert.equal(await stateOf(ria), "Ondersteuning");
  const begun = await story.site.nextMailTo(referrer);
  assert.equal(begun.subject, "Home-Start: de steun is begonnen");
  assert.match(begun.words, /aan Sanne is begonnen/);
  assert.doesNotMatch(begun.words, /Boer|Anna|Dijkstraat|huilt/);

  // The volunteer tells of her visits.
  story.site.moveTo("2026-12-16");
  const anna = await story.signedIn("anna", screens.phone);
  await anna.go("/my-families");
  await anna.reads("Dinsdagmiddag bij Sanne", "Hoe was het op dinsdag 15 december");
  await anna.fillIn({ "Hoeveel minuten?": "150" });
  await anna.send("Was er");
  await anna.reads("Volgend bezoek: dinsdag 22 december");
  story.site.moveTo("2026-12-23");
  await anna.go("/my-families");
  await anna.follow("Ging niet door");
  await anna.fillIn({ "Waarom ging het niet door?": "Ziekte in het gezin" });
  await anna.send("Ging niet door");
  await anna.reads("Ziekte in het gezin");

  // The coordinator speaks with her; silence is told three weeks after the last visit.
  story.site.moveTo("2027-01-05");
  await hasLine(ria, "Begeleidingsgesprek met vrijwilliger · Anna: vandaag");
  await hasLine(ria, "Lang geen bezoek gemeld · Anna: vandaag");
  await takeUp(ria, "Begeleidingsgesprek met vrijwilliger");
  await ria.send("Leg het gesprek vast");
  await takeUp(ria, "Lang geen bezoek gemeld");
  await ria.fillIn({ "Welke dag?": "2027-01-05", "Was het bezoek er?": "Was er", "Hoeveel minuten?": "120" });
  await ria.send("Leg het bezoek vast");
  assert.deepEqual(await listToday(ria), []);

  // The first check, five weeks after the start.
  await comesOn(story, ria, "Eerste check na vijf weken · Anna", { notOn: "2027-01-08", on: "2027-01-19" });
  await takeUp(ria, "Eerste check na vijf weken");
  await ria.fillIn({ "Hoe spraken jullie elkaar?": "Aan de telefoon", "Wat gaat goed?": "We lachen weer.", ...scores(3, 2) });
  await ria.fillIn({ "Wanneer is de eerste evaluatie?": "2027-09-01" });
  assert.match((await ria.sendInVain("Leg de eerste check vast")).join(), /Kies een dag van 19 april 2027 tot en met 19 juli 2027/);
  await ria.fillIn({ "Wanneer is de eerste evaluatie?": "2027-04-20" });
  await ria.send("Leg de eerste check vast");

  // Evaluations, each with the day of the next.
  await comesOn(story, ria, "Tussentijdse evaluatie", { notOn: "2027-04-09", on: "2027-04-20" });
  await holdEvaluation(ria, { how: "Thuis bij de ouder", marks: scores(3, 3), next: "2027-09-21" });
  await comesOn(story, ria, "Tussentijdse evaluatie", { notOn: "2027-09-10", on: "2027-09-21" });
  await holdEvaluation(ria, { how: "Aan de telefoon", marks: scores(4, 3), next: "2028-03-14" });
  await comesOn(story, ria, "Tussentijdse evaluatie", { notOn: "2028-03-03", on: "2028-03-14" });
  await holdEvaluation(ria, { how: "Thuis bij de ouder", marks: scores(4, 4), next: "2028-09-12" });

  // A year and a half after the start.
  await comesOn(story, ria, "Anderhalf jaar ondersteuning: afbouwen?", { notOn: "2028-06-06", on: "2028-06-15" });
  await takeUp(ria, "Anderhalf jaar ondersteuning");
  await ria.fillIn({ "Op welke dag stopt de steun?": "2028-07-04" });
  await ria.send("Leg de afbouw vast");
  assert.equal(await stateOf(ria), "Afbouw");
  await comesOn(story, ria, "Afsluitend bezoek en eindevaluatie", { notOn: "2028-06-23", on: "2028-07-04" });
  await hasLine(ria, "Laatste bezoek van de vrijwilliger · Anna: vandaag");
  await takeUp(ria, "Afsluitend bezoek en eindevaluatie");
  await ria.fillIn({
    "Hoe spraken jullie elkaar?": "Thuis bij de ouder",
    "Waarom stopt de steun?": "Het gezin kan zelf verder",
    "Wat ging goed?": "Anna luisterde.",
    "Een luisterend oor": { "Hoe gaat het nu?": "5", "Is deze vraag beantwoord?": "Ja" },
    "Mensen leren kennen": { "Hoe gaat het nu?": "4", "Is deze vraag beantwoord?": "Deels" },
    "Wie gaf de scores?": "De ouder",
    Cijfer: "9",
    "In een woord": "Heel goed",
  });
  await ria.send("Sluit het traject af");
  assert.equal(await stateOf(ria), "Afgesloten");

  // The referrer hears of the end, and nothing of what was said.
  const ended = await story.site.nextMailTo(referrer);
  assert.equal(ended.subject, "Home-Start: de steun is afgerond");
  assert.doesNotMatch(ended.words, /Boer|Anna|luister/);
  await jeroen.go("/my-notices");
  await jeroen.reads("Sanne");
  await jeroen.doesNotRead("Anna");

  // Looking back, and a call after three months.
  assert.deepEqual((await listSteps(ria)).sort(), ["Bellen na drie maanden", "Nagesprek met vrijwilliger · Anna"]);
  await comesOn(story, ria, "Nagesprek met vrijwilliger · Anna", { notOn: "2028-07-07", on: "2028-07-18" });
  await takeUp(ria, "Nagesprek met vrijwilliger");
  await ria.fillIn({ "Hoe kijkt de vrijwilliger terug?": "Ze kijkt er blij op terug." });
  await ria.send("Leg het nagesprek vast");
  await comesOn(story, ria, "Bellen na drie maanden", { notOn: "2028-09-22", on: "2028-10-04" });
  await takeUp(ria, "Bellen na drie maanden");
  await ria.fillIn({ "Heb je de ouder gesproken?": "Gesproken", "Wat gaat nu goed?": "Ze gaat naar de speelgroep.", ...scores(5, 5) });
  await ria.send("Rond het traject af");

  // Nothing is due any more, ever.
  assert.equal(await stateOf(ria), "Afgerond");
  await openEndedCase(ria);
  await ria.reads("Er hoeft nu niets.");
  story.site.moveTo("2030-01-08");
  assert.deepEqual(await listToday(ria), []);
  assert.equal(story.site.mails().length, 5);
});
