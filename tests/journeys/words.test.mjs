// How the pages for parents read: Flesch-Douma, long sentences, words of offices. See tools/readability.py.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { journey } from "./support/journey.mjs";
import { planMeeting, sanne } from "./support/steps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const publicPages = ["/", "/?q=7121", "/?q=Winterswijk", "/?q=nergenshuizen", "/about", "/privacy", "/municipalities", "/municipalities/GM0197", "/home-start/901/folder", "/sources", "/call-me", "/call-me?municipality=GM0197", "/call-me/thanks?municipality=GM0197", "/apply/resume/x", "/apply/discarded", "/for-referrers", "/on-your-site", "/meetings", "/meetings?municipality=GM0197", "/meetings/1", "/meetings/1/dates/2026-11-24/registration", "/meetings/1/dates/2026-11-24/thanks", "/volunteering", "/volunteering?q=Vlieland", "/volunteering?q=Hengelo", "/volunteering?q=nergenshuizen", "/home-start/901/volunteering", "/home-start/901/volunteering/thanks", "/bestaat-niet"];

// What stands in a page: each paragraph, item, heading and label by itself.
const paragraphsOf = (page) =>
  page.locator("main :is(p, li, h1, h2, h3, dt, dd, label, legend, summary, button, .hint)").allInnerTexts();

journey("Pages for parents are easy to read", { today: "2026-11-23" }, async (story) => {
  const parent = await story.visitor();
  await planMeeting(await story.signedIn("ria"), "2026-11-24");
  const read = {};
  const keep = async (name) => (read[name] = await paragraphsOf(parent.page));
  for (const address of publicPages) {
    await parent.open(address);
    await keep(address);
  }
  await parent.open("/home-start/901/volunteering");
  await parent.press("Meld mij aan");
  await keep("/home-start/901/volunteering with errors");

  const answers = [
    { "Je postcode": sanne.postcode },
    { "Je voornaam": sanne.firstName },
    { "Hoe nemen we contact op?": "Bel me", "Je telefoonnummer": sanne.phone },
    { "Kind 1": { Maand: "6", Jaar: "2026" } },
    { Taal: "Nederlands", "Wil je een tolk bij het gesprek?": "Nee" },
    { "Wat is je vraag?": sanne.question, "Wat zou je helpen?": ["Een luisterend oor"] },
    {},
  ];
  await parent.open("/apply/place");
  for (const answer of answers) {
    const address = new URL(parent.page.url()).pathname;
    await keep(address);
    if (Object.keys(answer).length > 0) {
      await parent.press("Verder");
      await keep(`${address} with errors`);
    }
    await parent.fillIn(answer);
    await parent.send("Verder");
  }
  await parent.open("/apply/later");
  await keep("/apply/later");
  await parent.press("Mail me de link");
  await keep("/apply/later with errors");
  await parent.fillIn({ "Je e-mailadres": sanne.email });
  await parent.send("Mail me de link");
  await keep("/apply/later sent");
  const { links } = await story.site.nextMailTo(sanne.email);
  await parent.open(links[0]);
  await keep("/apply/resume");
  await parent.send("Ga verder");
  await keep("/apply/check");
  await parent.send("Vraag steun aan");
  await keep("/apply/done");

  const file = join(mkdtempSync(join(tmpdir(), "words-")), "pages.json");
  writeFileSync(file, JSON.stringify(read));
  const done = spawnSync(join(root, "tools/readability.py"), [file], { encoding: "utf8" });
  assert.equal(done.status, 0, done.stdout + done.stderr);
});
