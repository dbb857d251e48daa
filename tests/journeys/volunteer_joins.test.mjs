// Somebody becomes a volunteer: from the form on the site to the first family she may be proposed to.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { listToday } from "./support/steps.mjs";

const name = "Fatma Yilmaz";

const signUp = async (visitor) => {
  await visitor.open("/");
  await visitor.page.getByRole("link", { name: "Word vrijwilliger" }).click();
  await visitor.fillIn({ "Waar woon je?": "7121 AB" });
  await visitor.send("Zoek");
  await visitor.reads("Word vrijwilliger bij Home-Start Aalten");
  assert.equal((await visitor.sendInVain("Meld mij aan")).length, 5);
  await visitor.fillIn({
    "Je voornaam": "Fatma",
    "Je achternaam": "Yilmaz",
    "Je e-mailadres": "fatma@steun.example",
    "Je telefoonnummer": "06 11 22 33 44",
    "Heb je ervaring als ouder": "Ja",
    "Hoe hoorde je van Home-Start?": "Krant, poster of folder",
  });
  await visitor.send("Meld mij aan");
  await visitor.reads("Dank je wel voor je aanmelding", "We bellen je binnen");
};

// Records a step that is due, from the list of today or the page of the volunteer.
const record = async (coordinator, step, button, answers = {}) => {
  await coordinator.go("/volunteers/board");
  await coordinator.follow(name);
  await coordinator.page.locator(".next-step").getByRole("link", { name: step, exact: true }).click();
  await coordinator.fillIn(answers);
  await coordinator.send(button);
};

// What is not the next step, from all that can be recorded.
const recordOther = async (coordinator, step, button, answers = {}) => {
  await coordinator.go("/volunteers/board");
  await coordinator.follow(name);
  await coordinator.follow("Leg iets vast");
  await coordinator.follow(step);
  await coordinator.fillIn(answers);
  await coordinator.send(button);
};

journey("Somebody becomes a volunteer", { today: "2026-11-23", timeout: 240_000, looks: true }, async (story) => {
  await signUp(await story.visitor(screens.smallPhone));
  const mail = await story.site.nextMailTo("fatma@steun.example");
  assert.equal(mail.subject, "Home-Start: je aanmelding als vrijwilliger");

  const ria = await story.signedIn("ria");
  story.site.moveTo("2026-11-30");
  assert.deepEqual(await listToday(ria, name), ["Nieuwe vrijwilliger: gesprek plannen: vandaag"]);
  await record(ria, "Gesprek gepland", "Plan het gesprek", { "Op welke dag?": "2026-12-02" });
  story.site.moveTo("2026-12-02");
  assert.deepEqual(await listToday(ria, name), ["Gesprek met nieuwe vrijwilliger: vandaag"]);
  await record(ria, "Gesprek gehad: past", "Leg vast: past");
  await recordOther(ria, "VOG aangevraagd", "Leg vast: VOG aangevraagd");
  story.site.moveTo("2027-01-12");
  await record(ria, "Cursus begonnen", "Leg vast: cursus begonnen");
  await recordOther(ria, "VOG gezien", "Leg vast: VOG gezien");
  story.site.moveTo("2027-03-16");
  await record(ria, "Certificaat gekregen", "Leg vast: certificaat gekregen");
  await ria.go("/volunteers/board");
  await ria.reads("VOG gezien", name);
  await record(ria, "Beschikbaar voor gezinnen", "Maak beschikbaar");
  await ria.go("/volunteers?state=available");
  await ria.reads(name);
  await ria.go("/volunteers/numbers");
  await ria.reads("Hoeveel mensen kwamen bij elke stap?", "Krant, poster of folder");
});

journey("Somebody does not fit, and gets a kind mail", { today: "2026-11-23" }, async (story) => {
  await signUp(await story.visitor(screens.phone));
  await story.site.nextMailTo("fatma@steun.example");
  const ria = await story.signedIn("ria");
  await recordOther(ria, "Gesprek gehad: past niet", "Leg vast: past niet", { "Waarom?": "Te weinig tijd" });
  await ria.reads("Past niet", "bewaren we tot en met 23 februari 2027");
  const mail = await story.site.nextMailTo("fatma@steun.example");
  assert.equal(mail.subject, "Home-Start: over je aanmelding");
  assert.match(mail.words, /altijd weer\s+welkom/);
});

journey("A VOG cannot be uploaded, wherever one tries", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  const vog = { name: "vog.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
  for (const address of ["/volunteers/1/steps", "/volunteers/1/profile", "/volunteers", "/home-start/901/volunteering", "/sign-in"]) {
    const answer = await ria.page.request.post(new URL(address, story.site.url).href, { multipart: { step: "vog_seen", vog } });
    assert.equal(answer.status(), 415, address);
    assert.match(await answer.text(), /Dit konden we niet lezen/);
  }
});
