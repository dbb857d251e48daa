// From the figures of a year to a report that the municipality keeps: on paper, as a workbook and as a table. And the same of
// the whole country, for the national office.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { journey } from "./support/journey.mjs";
import { becomeWaiting, findKlik, sanne, startSupport } from "./support/steps.mjs";

const download = async (visitor, name) => {
  const [file] = await Promise.all([visitor.page.waitForEvent("download", { timeout: 60_000 }), visitor.page.getByRole("link", { name, exact: true }).click({ timeout: 60_000 })]);
  return { name: file.suggestedFilename(), path: await file.path() };
};

const rowOf = (rows, name) => rows.find((row) => row[0] === name);

journey("A manager reports to the municipality, and the national office on the country", { today: "2026-11-24", looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await findKlik(story, ria, { volunteer: "Anna Klein", address: "anna@steun.example" });
  await startSupport(ria);

  await ria.go("/figures");
  await ria.reads("Steun in 2026: 1 gezin, 1 kind en 1 vrijwilliger.");
  await ria.follow("Gezinnen met steun");
  await ria.reads(sanne.family, "Gezinnen met minstens een dag steun in de periode");

  let wim = await story.signedIn("wim");
  await wim.go("/reports");
  await wim.fillIn({ Gemeente: "Aalten", Jaar: "2026" });
  await wim.send("Maak verslag");
  await wim.reads("Concept", "niet getoond");
  await wim.fillIn({ "Wat opvalt": "=1+1 Meer vragen over slapen." });
  await wim.send("Bewaar de tekst");
  await wim.reads("tot en met 24 november 2026", "Vaststellen kan vanaf 1 januari 2027");

  story.site.moveTo("2027-01-05");
  wim = await story.signedIn("wim");
  await wim.go("/reports");
  await wim.follow("Aalten, 2026");
  await wim.fillIn({ Vooraf: "Net getypt, nog niet bewaard." });
  await wim.send("Gooi het concept weg");
  await wim.reads("De tekst gaat mee weg", "Net getypt, nog niet bewaard.");
  await wim.send("Nee, bewaar het als concept");
  await wim.fillIn({ Vooraf: "Een goed jaar." });
  await wim.send("Stel het verslag vast");
  await wim.reads("Wil je dit verslag vaststellen?", "Een goed jaar.", "Meer vragen over slapen.");
  await wim.send("Stel het verslag vast");
  await wim.reads("Niets is er sindsdien aan veranderd.", "Een goed jaar.", "Meer vragen over slapen.");

  const paper = await download(wim, "PDF");
  assert.match(paper.name, /^home-start-aalten-2026\.pdf$/);
  const words = execFileSync("pdftotext", ["-layout", paper.path, "-"], { encoding: "utf8" });
  const cover = execFileSync("pdftotext", ["-layout", "-l", "1", paper.path, "-"], { encoding: "utf8" });
  assert.match(cover, /Home-Start in Aalten[^]*Vastgesteld op 5 jan 2027, 10:00[^]*Geteld op 5 januari 2027/);
  assert.match(execFileSync("pdftotext", ["-f", "2", "-l", "2", paper.path, "-"], { encoding: "utf8" }), /Een goed jaar/);
  assert.match(words, /Meer vragen over slapen/);
  assert.doesNotMatch(words, new RegExp(sanne.family));
  assert.match(execFileSync("pdfinfo", [paper.path], { encoding: "utf8" }), /Tagged:\s+yes/);

  const workbook = await download(wim, "Werkblad");
  const figures = await readSheet(workbook.path, 1);
  assert.equal(rowOf(figures, "Gezinnen met steun")[1], "niet getoond");
  assert.equal(rowOf(figures, "Bezoek van ouders")[1], 0);
  const written = await readSheet(workbook.path, 3);
  assert.ok(written.some((row) => row[0] === "=1+1 Meer vragen over slapen."));

  const folder = join(dirname(story.site.database), "reports");
  const [file, ofCountry] = story.site.command("report", "--year", "2026", "--form", "csv", "--folder", folder).trim().split("\n");
  assert.equal(readFileSync(file, "utf8"), readFileSync((await download(wim, "CSV")).path, "utf8"));

  await wim.go("/reports");
  await wim.fillIn({ Gemeente: "Aalten", Jaar: "2026", Kwartaal: "4" });
  await wim.send("Maak verslag");
  await wim.reads("kwartaal 4 van 2026", "Concept");
  assert.match((await download(wim, "Werkblad")).name, /^home-start-aalten-2026-kwartaal-4\.xlsx$/);

  const noor = await story.signedIn("noor");
  await noor.go("/figures");
  await noor.follow("Verslag van het land");
  await noor.fillIn({ Jaar: "2026" });
  await noor.send("Maak verslag");
  await noor.reads("Home-Start in Nederland", "Concept", "niet getoond");
  await noor.fillIn({ "Wat opvalt": "Meer vragen over slapen in het hele land." });
  await noor.send("Stel het verslag vast");
  await noor.send("Stel het verslag vast");
  await noor.reads("Niets is er sindsdien aan veranderd.", "in het hele land");
  const table = await download(noor, "CSV");
  assert.equal(table.name, "home-start-nederland-2026.csv");
  assert.equal(readFileSync(table.path, "utf8"), readFileSync(ofCountry, "utf8"));

  const later = await story.signedIn("ria");
  await later.go("/figures/all?year=2026");
  const figuresOfYear = await download(later, "als tabel (CSV)");
  assert.match(figuresOfYear.name, /^cijfers-home-start-[a-z-]+-2026\.csv$/);
});
