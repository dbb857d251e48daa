// The steps of the programme as people take them on screen, one after the other. Each begins where a day begins, on the
// coordinator's list or the page of the family, and follows words from there.
import { screens } from "./journey.mjs";

export const sanne = {
  firstName: "Sanne",
  lastName: "de Boer",
  family: "Sanne de Boer",
  phone: "06 12 34 56 78",
  email: "sanne@steun.example",
  postcode: "7121 AB",
  question: "Mijn baby huilt veel en ik ken hier niemand.",
};

// What stands on the list of today about a family: "Eerste contact: over 3 dagen".
export const listToday = async (coordinator, family = sanne.family) => {
  await coordinator.go("/today");
  const rows = coordinator.page.locator(".day-row", { has: coordinator.page.getByRole("link", { name: family, exact: true }) });
  const lines = await rows.evaluateAll((found) =>
    found.map((row) => [".day-what", ".day-when"].map((part) => row.querySelector(part).textContent.replace(/\s+/g, " ").trim()).join(": ")),
  );
  return lines;
};

export const openCase = async (coordinator, family = sanne.family) => {
  await coordinator.go("/cases");
  await coordinator.follow(family);
};

// One that needs nothing any more is not on the list at first.
export const openEndedCase = async (coordinator, family = sanne.family) => {
  await coordinator.go("/cases");
  await coordinator.doesNotRead(family);
  await coordinator.follow("Ook wie klaar is");
  await coordinator.follow(family);
};

// What is to be done for a family, as its page says it: the next step first.
export const listSteps = async (coordinator, family = sanne.family) => {
  await openCase(coordinator, family);
  return coordinator.page.locator(".next-step-title, .day-row .day-who").evaluateAll((found) => found.map((title) => title.firstChild.textContent.trim()));
};

// Opens what does a step, by its button on the page of the family.
export const takeUp = async (coordinator, step, family = sanne.family) => {
  await openCase(coordinator, family);
  await coordinator.unfold(coordinator.page.locator("main"));
  const place = coordinator.page.locator(".next-step, .day-row").filter({ hasText: step }).first();
  await place.locator("a.button").first().click();
  await coordinator.look();
};

export const fillInPermission = (referrer, phone = sanne.phone) =>
  referrer.fillIn({
    "Postcode of gemeente van het gezin": "Aalten",
    "Voornaam van de ouder": sanne.firstName,
    "Telefoonnummer van de ouder": phone,
    "De ouder vindt het goed dat wij bellen": "Mondeling",
    "Wanneer was dat?": referrer.site.today(),
    "De ouder vindt het goed dat ik hoor": true,
    "Uw functie": "Jeugdverpleegkundige",
  });

export const fillInApplication = (coordinator, parent = sanne) =>
  coordinator.fillIn({
    Voornaam: parent.firstName,
    Achternaam: parent.lastName,
    Telefoon: parent.phone,
    "E-mail": parent.email,
    Postcode: parent.postcode,
    "Geboortemaand van elk kind": "6-2026",
    "Wat vraagt de ouder?": parent.question,
    "Waar gaat het over?": ["Een luisterend oor"],
    "Taal thuis": "Nederlands",
  });

export const applyByPhone = async (coordinator, parent = sanne) => {
  await coordinator.go("/today");
  await coordinator.page.locator("main").getByRole("link", { name: "Aanmelding", exact: true }).click();
  await fillInApplication(coordinator, parent);
  await coordinator.send("Meld het gezin aan");
};

export const speakWithParent = async (coordinator) => {
  await takeUp(coordinator, "Eerste contact");
  await coordinator.fillIn({ "Heb je de ouder gesproken?": "Gesproken" });
  await coordinator.send("Bewaar het contact");
};

export const planAcquaintance = async (coordinator, day) => {
  await takeUp(coordinator, "Kennismaking thuis");
  await coordinator.fillIn({ "Op welke dag?": day, "Hoe laat?": "10:00", "Straat en huisnummer": "Dijkstraat 1" });
  await coordinator.send("Plan de kennismaking");
};

export const holdAcquaintance = async (coordinator, { mayTell } = {}) => {
  await takeUp(coordinator, "Kennismaking thuis");
  const { page } = coordinator;
  await coordinator.fillIn({ "Een luisterend oor": true, "Mensen leren kennen": true, "Wie gaf de scores?": "De ouder" });
  const listening = page.getByRole("group", { name: "Een luisterend oor" });
  await coordinator.fillIn({ "In de woorden van de ouder": "Ik ben veel alleen.", "Hoe gaat het nu?": "2" }, listening);
  await coordinator.fillIn({ "Hoe gaat het nu?": "1" }, page.getByRole("group", { name: "Mensen leren kennen" }));
  await coordinator.fillIn({
    "Wie zorgt er thuis voor de kinderen?": "Eén ouder",
    "Wanneer kan een vrijwilliger komen?": ["dinsdagmiddag", "donderdagmiddag"],
    "Wensen van het gezin": "Wij hebben een kat.",
  });
  if (mayTell) {
    await coordinator.fillIn({ "De verwijzer mag horen of de steun begint": mayTell, "De verwijzer mag horen dat de steun stopt": mayTell });
  }
  await coordinator.send("Leg de kennismaking vast");
};

const checklist = [
  "Home-Start is er in deze gemeente",
  "Een kind, of de zwangerschap, past bij het aanbod",
  "De ouder meldde zich zelf aan",
  "De vraag is alledaags",
  "Het is veilig voor een vrijwilliger",
  "Er is geen acute onveiligheid",
  "Het gaat niet alleen om oppas",
  "Bij zware problemen is er ook professionele hulp",
];

export const fillInThatItFits = (coordinator) => coordinator.fillIn({ "Wat klopt er?": checklist, "Je besluit": "De vraag past" });

export const decideThatItFits = async (coordinator) => {
  await takeUp(coordinator, "Besluit of de vraag past");
  await fillInThatItFits(coordinator);
  await coordinator.send("Leg het besluit vast");
};

// Proposes somebody, who is asked by mail.
export const propose = async (coordinator, volunteer) => {
  await takeUp(coordinator, "Vrijwilliger voorstellen");
  await coordinator.follow(`Stel voor ${volunteer}`);
  await coordinator.fillIn({ "Waarom past deze vrijwilliger bij het gezin?": "Kan op dinsdagmiddag.", "Wat mag ze over het gezin weten?": "Een baby die veel huilt." });
  await coordinator.send("Stel voor en mail de vraag");
};

// Opens the link in the next mail to this address on a phone, and answers.
export const answerByMail = async (story, address, answers) => {
  const { subject, links } = await story.site.nextMailTo(address);
  const reader = await story.visitor(screens.phone);
  await reader.open(links[0]);
  await reader.fillIn(answers);
  await reader.send("Verstuur mijn antwoord");
  await reader.reads("Bedankt voor je antwoord");
  return { reader, subject, link: links[0] };
};

export const planIntroduction = async (coordinator, day) => {
  await takeUp(coordinator, "Voorstellen aan het gezin");
  await coordinator.fillIn({ "Op welke dag?": day, "Hoe laat?": "14:00" });
  await coordinator.send("Plan het voorstellen");
};

export const holdIntroduction = async (coordinator) => {
  await takeUp(coordinator, "Voorstellen aan het gezin");
  await coordinator.send("Leg vast en vraag de klik");
};

const yes = { "Jouw antwoord": "Ja" };

// From a family that waits to a klik of both, on one day.
export const findKlik = async (story, coordinator, { volunteer, address }) => {
  await propose(coordinator, volunteer);
  await answerByMail(story, address, yes);
  await planIntroduction(coordinator, story.site.today());
  await holdIntroduction(coordinator);
  await answerByMail(story, address, yes);
  await answerByMail(story, sanne.email, yes);
};

export const fillInStart = (coordinator) =>
  coordinator.fillIn({ "Op welke dag van de week?": "dinsdag", "Welk dagdeel?": "middag", "Hoe laat?": "13:30" });

export const startSupport = async (coordinator) => {
  await takeUp(coordinator, "Start van de ondersteuning");
  await fillInStart(coordinator);
  await coordinator.send("Start de ondersteuning");
};

// From the application to a family that waits for a volunteer, on one day.
export const becomeWaiting = async (story, coordinator) => {
  await applyByPhone(coordinator);
  await planAcquaintance(coordinator, story.site.today());
  await holdAcquaintance(coordinator);
  await decideThatItFits(coordinator);
};

export const stateOf = async (coordinator, family = sanne.family) => {
  await coordinator.go("/cases?over=yes");
  const row = coordinator.page.getByRole("row").filter({ has: coordinator.page.getByRole("link", { name: family }) });
  return (await row.getByRole("cell").nth(1).innerText()).trim();
};

// Koffie en spelen, every week from this day on, for two families at a time.
export const planMeeting = async (coordinator, firstDay) => {
  await coordinator.go("/our-meetings");
  await coordinator.page.locator("main").getByRole("link", { name: "Ontmoeting", exact: true }).click();
  await coordinator.fillIn({
    "Hoe heet het?": "Koffie en spelen",
    "Wat gaan jullie doen?": "Kom zoals je bent. Er is koffie, en een mat om te spelen.",
    "Waar is het?": "Bibliotheek Aalten",
    "Straat en huisnummer": "Landstraat 1",
    Plaats: "Aalten",
    "Samen met": "De bibliotheek",
    "Eerste dag": firstDay,
    Van: "10:00",
    Tot: "11:30",
    "Hoe vaak?": "Elke week",
    "Of: hoeveel keer": "19",
    "Geven ouders zich op?": "Ja, met voornaam",
    "Voor hoeveel gezinnen is er plek?": "2",
  });
  await coordinator.send("Plan de ontmoeting");
};
