// A parent scores her questions by herself, on a small phone without scripts; the coordinator is told, and does not ask it again.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { applyByPhone, openCase, sanne } from "./support/steps.mjs";

journey("A parent scores by herself", { today: "2026-11-24" }, async (story) => {
  const ria = await story.signedIn("ria");
  await applyByPhone(ria);
  await openCase(ria);
  await ria.follow("Laat de ouder zelf invullen");
  await ria.send("Mail de link");
  const [link] = (await story.site.nextMailTo(sanne.email)).links;

  const parent = await story.visitor(screens.phone, { scripts: false });
  await parent.open(link);
  await parent.doesNotRead(sanne.firstName);
  await parent.follow("Begin");
  await parent.reads("Een luisterend oor", "lukt niet", "gaat heel goed");
  await parent.sendInVain("Verder");
  const small = await parent.page.locator(".scale .choice").evaluateAll((steps) =>
    steps.map((step) => step.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44),
  );
  assert.deepEqual(small, []);
  await parent.fillIn({ "Hoe gaat het nu?": "1" });
  await parent.send("Verder");

  // On another phone she goes on where she was.
  const elsewhere = await story.visitor(screens.smallPhone, { scripts: false });
  await elsewhere.open(link);
  await elsewhere.follow("Ga verder");
  await elsewhere.reads("Dit koos je", "1");
  await elsewhere.follow("Wijzig");
  await elsewhere.fillIn({ "Hoe gaat het nu?": "2" });
  await elsewhere.send("Verder");
  await elsewhere.send("Verstuur naar mijn coördinator");
  await elsewhere.reads("Bedankt voor je antwoord");

  await parent.open(link);
  assert.equal(parent.status, 410);
  await parent.reads("Je hebt al verstuurd wat je koos.");

  await ria.go("/today");
  await ria.reads("Vulde zelf in: Kennismaking");
  await openCase(ria);
  await ria.reads("Door de ouder zelf, op 24 november 2026.");
  await ria.go(`${new URL(ria.page.url()).pathname}/acquaintance`);
  await ria.reads("Door de ouder zelf, op 24 november 2026: 2");
});

journey("A parent scores on the tablet, from which nothing of the coordinator is reached", { today: "2026-11-24" }, async (story) => {
  const ria = await story.signedIn("ria", screens.tablet);
  await applyByPhone(ria);
  await openCase(ria);
  const family = new URL(ria.page.url()).pathname;
  await ria.follow("Laat de ouder zelf invullen");
  await ria.send("Geef de tablet aan de ouder");
  const links = await ria.page.locator("a:visible").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  assert.deepEqual(links.filter((link) => !/^(#content|\/links\/scores\/[^?]+)$/.test(link)), []);

  await ria.page.goBack();
  await ria.reads("Inloggen");
  await ria.open(family);
  await ria.reads("Inloggen");
  await ria.page.goBack();
  await ria.page.goBack();
  await ria.doesNotRead(sanne.firstName);

  await ria.page.goto(new URL(links.find((link) => link.includes("/need-")), ria.site.url).href);
  await ria.fillIn({ "Hoe gaat het nu?": "3" });
  await ria.send("Verder");
  await ria.send("Verstuur naar mijn coördinator");
  await ria.reads("Geef de tablet terug aan Ria");
  await ria.page.goBack();
  await ria.doesNotRead("Een luisterend oor");
  await ria.page.goForward();
  await ria.follow("Ik ben Ria: ga verder");
  await ria.giveName();
  assert.equal(new URL(ria.page.url()).pathname, `${family}/acquaintance`);
  await ria.reads("Door de ouder zelf, op 24 november 2026: 3");
});
