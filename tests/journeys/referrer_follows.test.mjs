// A referrer without an account records that a parent may be called, and follows by mail what she may know of it.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { fillInApplication, openCase, sanne } from "./support/steps.mjs";

const address = "karin.vos@gmail.com";

const fillIn = (referrer, email = address) =>
  referrer.fillIn({
    "Voornaam van de ouder": sanne.firstName,
    "Telefoonnummer van de ouder": sanne.phone,
    "De ouder vindt het goed dat wij bellen": "Mondeling",
    "De ouder vindt het goed dat ik hoor": true,
    "Uw naam": "Karin Vos",
    "Uw e-mailadres van het werk": email,
    "Uw functie": "Huisarts",
  });

const linkTo = async (story, to) => {
  const mail = await story.site.nextMailTo(to);
  assert.ok(!mail.words.includes(sanne.firstName), "a mail names no parent");
  return mail.links.findLast((link) => link.includes("/links/follow/"));
};

journey("A doctor tells us of a parent, and follows it until the parent says no", { today: "2026-11-23", looks: true, timeout: 240_000 }, async (story) => {
  const karin = await story.visitor(screens.phone);
  await karin.open("/for-referrers?q=Aalten");
  await karin.follow("Geef hier toestemming om te bellen door");
  assert.equal(await karin.page.getByLabel("Postcode of gemeente van het gezin").inputValue(), "Aalten");
  await fillIn(karin);
  await karin.send("Vraag ons te bellen");
  await karin.reads("Wij bellen de ouder.", "U krijgt een mail met een link.");

  const link = await linkTo(story, address);
  await karin.open(link);
  await karin.reads("Ontvangen op 23 november 2026.", "Wij bellen de ouder nog.");
  await karin.doesNotRead(sanne.firstName);

  const ria = await story.signedIn("ria");
  await ria.go("/inbox");
  await ria.reads("via Karin Vos, Huisarts", "geen werkadres");
  await ria.follow(sanne.firstName);
  await ria.reads(address, "geen werkadres");
  await ria.follow("Vul de aanmelding in");
  await fillInApplication(ria);
  await ria.send("Meld het gezin aan");

  await karin.open(link);
  await karin.reads("Ontvangen op 23 november 2026.", "Wij hadden contact met de ouder.");

  await openCase(ria);
  await ria.open(`${new URL(ria.page.url()).pathname}/consents`);
  await ria.fillIn({
    "De verwijzer mag horen of de steun begint": "Nee",
    "De verwijzer mag horen dat de steun stopt": "Nee",
    "Hoe zei de ouder dat?": "Aan de telefoon",
  });
  await ria.send("Bewaar wat de ouder zei");
  await karin.open(link);
  await karin.reads("Er is geen verder nieuws.");
  await karin.doesNotRead("Ontvangen op");
});

journey("A link that is too old is asked again, without scripts", { today: "2026-11-23" }, async (story) => {
  const karin = await story.visitor(screens.smallPhone, { scripts: false });
  await karin.open("/call-permissions/new?q=7121AB");
  assert.deepEqual(await karin.sendInVain("Vraag ons te bellen").then((errors) => errors.slice(0, 2)), [
    "Vul de voornaam van de ouder in.",
    "Vul het telefoonnummer van de ouder in, bijvoorbeeld 06 12345678.",
  ]);
  await fillIn(karin);
  await karin.send("Vraag ons te bellen");
  const old = await linkTo(story, address);

  story.site.moveTo("2027-11-24");
  await karin.open(old);
  assert.equal(karin.status, 410);
  await karin.follow("Vraag een nieuwe link");
  await karin.fillIn({ "Uw e-mailadres": address });
  await karin.send("Mail mij een nieuwe link");
  const known = await karin.words();
  await karin.open(await linkTo(story, address));
  await karin.reads("Ontvangen op 23 november 2026.", "Wij bellen de ouder nog.");

  await karin.open("/links/follow");
  await karin.fillIn({ "Uw e-mailadres": "niemand@praktijk.example" });
  await karin.send("Mail mij een nieuwe link");
  assert.equal(await karin.words(), known);
  assert.deepEqual(story.site.mails().filter(({ to }) => to === "niemand@praktijk.example"), []);
});

journey("Too many permissions at once have to wait, and an address can be blocked", { today: "2026-11-23", looks: true }, async (story) => {
  const karin = await story.visitor();
  const record = async (send) => {
    await karin.open("/call-permissions/new?q=Aalten");
    await fillIn(karin);
    await send("Vraag ons te bellen");
  };
  for (let times = 0; times < 5; ++times) {
    await record((words) => karin.send(words));
  }
  await record((words) => karin.press(words));
  assert.equal(karin.status, 429);
  await karin.reads("Wacht 1 minuut");
  assert.equal(await karin.page.getByLabel("Uw naam").inputValue(), "Karin Vos");

  const ria = await story.signedIn("ria");
  await ria.go("/inbox");
  await ria.reads("nog 4 keer doorgegeven");
  await ria.follow(sanne.firstName);
  await ria.send("Blokkeer dit e-mailadres");
  await ria.reads("Dit e-mailadres is geblokkeerd");

  story.site.moveTo("2026-11-24");
  await record((words) => karin.sendInVain(words));
  await karin.reads("Wij nemen van dit e-mailadres geen toestemming aan.");
});
