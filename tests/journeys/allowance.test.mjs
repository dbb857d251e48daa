// A volunteer claims her visits, the coordinator agrees, the manager pays, and nobody is paid twice.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { becomeWaiting, findKlik, startSupport } from "./support/steps.mjs";

const setRates = async (wim) => {
  await wim.go("/allowances");
  await wim.follow("Tarieven en rekening");
  await wim.fillIn({
    "Vanaf welke dag?": "2026-01-01",
    "Waarvoor betalen jullie?": "Per kilometer",
    "Bedrag in euro, per bezoek of kilometer": "0,23",
    "Hooguit per maand, voor een vrijwilliger": "170",
    "Hooguit per jaar, voor een vrijwilliger": "1700",
    "Rekeningnummer (IBAN)": "NL91 ABNA 0417 1643 01",
    "Op naam van": "Welzijn Achterhoek",
  });
  assert.deepEqual(await wim.sendInVain("Bewaar"), ["Dit rekeningnummer klopt niet."]);
  await wim.fillIn({ "Rekeningnummer (IBAN)": "NL91 ABNA 0417 1643 00" });
  await wim.send("Bewaar");
  await wim.reads("€ 0,23 per kilometer");
};

const visitEachWeek = async (story, anna, days) => {
  for (const day of days) {
    story.site.moveTo(day);
    await anna.go("/my-families");
    await anna.fillIn({ "Hoeveel minuten?": "150" });
    await anna.send("Was er");
  }
};

journey("A volunteer gets her allowance, once", { today: "2026-11-24", timeout: 240_000 }, async (story) => {
  const wim = await story.signedIn("wim");
  await setRates(wim);
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await findKlik(story, ria, { volunteer: "Anna Klein", address: "anna@steun.example" });
  await startSupport(ria);

  const anna = await story.signedIn("anna");
  await visitEachWeek(story, anna, ["2026-12-01", "2026-12-08"]);
  story.site.moveTo("2027-01-04");
  await anna.go("/my-families");
  await anna.follow("Je vergoeding");
  await anna.fillIn({ "Welke maand?": "december 2026: 2 bezoeken", "Kilometers per bezoek, heen en terug": "20", "Rekeningnummer (IBAN)": "DE89 3704 0044 0532 0130 00", "Op naam van": "A. Klein" });
  await anna.send("Vraag vergoeding aan");
  await anna.reads("€ 9,20", "Gevraagd");
  await anna.doesNotRead("Sanne");

  await ria.go("/volunteers");
  await ria.follow("Vergoedingen");
  await ria.reads("Anna Klein", "2 bezoeken, 20 km per bezoek");
  await ria.send("Akkoord Anna Klein");
  await ria.doesNotRead("Maak het betaalbestand");

  const secondTab = await story.signedIn("wim");
  await secondTab.go("/allowances");
  await wim.go("/allowances");
  await wim.send("Maak het betaalbestand");
  assert.deepEqual(await secondTab.sendInVain("Maak het betaalbestand"), [
    "Er is niets te betalen. Misschien heeft een collega het al gedaan.",
  ]);
  const [download] = await Promise.all([wim.page.waitForEvent("download"), wim.page.getByRole("link", { name: /SEPA-bestand/ }).click()]);
  assert.match(download.suggestedFilename(), /^HS901-\d+\.xml$/);
  await anna.go("/my-allowance");
  await anna.reads("Betaald");
});
