// What parents answered to questionnaires, read together: by a coordinator of her location, with the families behind an
// answer, and by the national office of the country, where nothing of few is told.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { journey, screens } from "./support/journey.mjs";

const download = async (visitor, name) => {
  const [file] = await Promise.all([visitor.page.waitForEvent("download"), visitor.page.getByRole("link", { name, exact: true }).click()]);
  return { name: file.suggestedFilename(), words: readFileSync(await file.path(), "utf8") };
};

journey("Answers to questionnaires are read together", { demo: true, today: "2026-11-24", looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria.hoitink");
  await ria.go("/figures");
  await ria.follow("Antwoorden");
  await ria.reads("Terugkijken", "Zou je Home-Start aanraden aan een andere ouder?", "Gesprekken waarin dit is gevraagd:", "Wat we tellen");
  const table = await download(ria, "als tabel (CSV)");
  assert.match(table.name, /^antwoorden-[a-z-]+-2026\.csv$/);
  assert.match(table.words, /;recommends;choice_one;/);
  const families = ria.page.locator(".class-line a").first();
  const number = Number.parseInt(await families.textContent());
  await families.click();
  await ria.reads("Bij elk gezin de dag van het gesprek.");
  assert.equal(await ria.page.locator(".behind li").count(), number);
  await ria.follow("Antwoorden");

  const phone = await story.signedIn("ria.hoitink", screens.phone, { scripts: false });
  await phone.go("/figures/answers?year=2026");
  await phone.fillIn({ Jaar: "2020" });
  await phone.send("Laat zien");
  await phone.reads("In deze periode is nog geen vragenlijst gevraagd.");

  const noor = await story.signedIn("noor.vandijk");
  await noor.go("/figures/answers?year=2026&quarter=4");
  await noor.reads("Nederland, 2026", "Antwoorden laten we alleen zien van heel Nederland en per jaar", "niet getoond");
  assert.equal(await noor.page.locator(".class-line a").count(), 0);
  assert.equal(await noor.page.getByLabel("Kwartaal").count(), 0);
});
