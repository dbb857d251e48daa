// A parent applies by herself: on a small phone, without scripts, in Dutch and in English.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { listSteps, listToday, sanne, speakWithParent } from "./support/steps.mjs";

const isWide = (visitor) => visitor.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const sendOn = async (parent, button = "Verder") => {
  assert.ok(!(await isWide(parent)), `${parent.page.url()} scrolls sideways`);
  await parent.send(button);
};

const findOffer = async (parent) => {
  await parent.open("/");
  await parent.fillIn({ "Waar woon je?": sanne.postcode });
  await sendOn(parent, "Zoek");
  await parent.reads("Ja, in Aalten.");
  await parent.follow("Vraag steun aan");
  await parent.reads("Waar woon je?");
};

journey("On a small phone without scripts", { today: "2026-11-23" }, async (story) => {
  const parent = await story.visitor(screens.smallPhone, { scripts: false });
  await findOffer(parent);
  await sendOn(parent);

  assert.deepEqual(await parent.sendInVain("Verder"), ["Vul je voornaam in."]);
  await parent.fillIn({ "Je voornaam": sanne.firstName, "Je achternaam": sanne.lastName });
  await sendOn(parent);
  await parent.fillIn({ "Hoe nemen we contact op?": "Bel me" });
  await parent.sendInVain("Verder"); // without a number nobody can call
  await parent.fillIn({ "Je telefoonnummer": sanne.phone, "Je e-mailadres": sanne.email });
  await sendOn(parent);
  await parent.fillIn({ "Kind 1": { Maand: "6", Jaar: "2026" } });
  await sendOn(parent);
  await parent.fillIn({ Taal: "Nederlands", "Wil je een tolk bij het gesprek?": "Nee" });
  await sendOn(parent);
  await parent.fillIn({ "Wat is je vraag?": sanne.question, "Wat zou je helpen?": ["Een luisterend oor"] });
  await sendOn(parent);
  await parent.reads("Heeft iemand je over ons verteld?", "Je mag dit overslaan.");
  await sendOn(parent);

  await parent.reads("Klopt alles?", sanne.question, "Home-Start Aalten");
  await parent.follow("Wijzig Je naam");
  await parent.fillIn({ "Je achternaam": "de Boer" });
  await sendOn(parent);
  if (!(await parent.words()).includes("Klopt alles?")) {
    await parent.open("/apply/check");
  }
  await sendOn(parent, "Vraag steun aan");
  await parent.reads("Je aanvraag is binnen, Sanne.", "Wat gebeurt er nu?");

  const ria = await story.signedIn("ria");
  await ria.go("/today");
  await ria.reads("1 nieuwe aanmelding");
  await ria.go("/inbox");
  await ria.reads(sanne.family, "Aalten");
  assert.deepEqual(await listSteps(ria), ["Eerste contact", "Kennismaking thuis"]);
  assert.ok(!(await listToday(ria)).includes("Eerste contact: vandaag"));

  story.site.moveTo("2026-11-30"); // five days, and the weekend
  assert.ok((await listToday(ria)).includes("Eerste contact: vandaag"));
  await speakWithParent(ria);
  assert.deepEqual(await listSteps(ria), ["Kennismaking thuis"]);
});

journey("On another device, after a pause", { today: "2026-11-23" }, async (story) => {
  const phone = await story.visitor(screens.smallPhone, { scripts: false });
  await findOffer(phone);
  await sendOn(phone);
  await phone.fillIn({ "Je voornaam": sanne.firstName });
  await sendOn(phone);
  await phone.fillIn({ "Je telefoonnummer": "0612" }); // her number is on a note in the other room
  await sendOn(phone, "Later verdergaan");
  await phone.reads("Je antwoorden staan veilig.", "zondag 29 november");
  assert.equal((await phone.sendInVain("Mail me de link")).length, 1);
  await phone.fillIn({ "Je e-mailadres": sanne.email });
  await sendOn(phone, "Mail me de link");
  await phone.reads("We mailen je een link.");

  const mail = await story.site.nextMailTo(sanne.email);
  assert.match(mail.words, /Beste Sanne,/);
  const [link] = mail.links;
  const laptop = await story.visitor();
  await laptop.open(link);
  await laptop.reads("Fijn dat je er weer bent");
  await laptop.doesNotRead(sanne.firstName);
  await laptop.send("Ga verder");
  await laptop.reads("Hoe kunnen we je bereiken?");
  assert.equal(await laptop.page.getByLabel("Je telefoonnummer").inputValue(), "0612");

  await phone.open(link);
  await sendOn(phone, "Gooi alles weg");
  await phone.reads("Alles is weg");
  await laptop.open(link);
  await laptop.reads("Deze link werkt niet meer");
});

journey("In another language halfway", { today: "2026-11-23" }, async (story) => {
  const parent = await story.visitor(screens.smallPhone, { scripts: false });
  await parent.open("/apply/place");
  await parent.fillIn({ "Je postcode": sanne.postcode });
  await sendOn(parent);
  await parent.fillIn({ "Je voornaam": "Fatma" });
  await parent.page.locator(".language-menu > summary").click();
  await parent.page.getByRole("button", { name: "Türkçe" }).click();
  assert.equal(await parent.page.locator("html").getAttribute("lang"), "tr");
  assert.equal(await parent.page.locator("#first_name").inputValue(), "Fatma");
  await sendOn(parent, "Devam et");

  await parent.page.locator("#phone").fill(sanne.phone);
  await sendOn(parent, "Sizi aramamızı mı istersiniz?"); // she would rather be called
  assert.equal(await parent.page.locator("#first_name").inputValue(), "Fatma");
  assert.equal(await parent.page.locator("#phone").inputValue(), sanne.phone);
  await sendOn(parent, "Beni arayın");
  await parent.reads("Teşekkürler. Sizi arayacağız.");

  const ria = await story.signedIn("ria");
  await ria.go("/today");
  await ria.follow("1 ouder wil gebeld worden");
  await ria.reads("Vroeg zelf om een telefoontje. Las onze pagina in het Turks.");
  await ria.follow("Fatma");
  await ria.reads("De ouder vroeg zelf om een telefoontje.");
});
