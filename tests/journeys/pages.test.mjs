// Every page by itself, as it is opened and with everything wrong: axe at 1280 and 360 px, the policy of the browser, the HTML,
// and the keyboard.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { worksByKeyboard } from "./support/keyboard.mjs";
import { judgeLook } from "./support/looking.mjs";
import { planMeeting } from "./support/steps.mjs";

// Whatever kind of page it is, it is looked at.
const judge = async (visitor, address, status = 200) => {
  visitor.looks.kinds.clear();
  await visitor.open(address);
  assert.equal(visitor.status, status, address);
  await worksByKeyboard(visitor.page);
};

// From a form everything is taken that can be taken; a day that cannot be missed is put where it cannot be.
const emptyForm = async (page) => {
  for (const field of await page.locator("main form :is(input.control, textarea):visible").all()) {
    await field.fill((await field.getAttribute("max")) ? "2199-01-01" : "");
  }
};

const firstButton = (page) => page.locator("main form[method=post] button[type=submit]").first();

const standsAtTheErrors = async (visitor, address) => {
  const focus = await visitor.page.evaluate(() => document.activeElement.className);
  assert.equal(focus, "error-summary", `after errors on ${address} the focus is on "${focus}"`);
};

const sendEmpty = async (visitor, [address, button]) => {
  await judge(visitor, address);
  await emptyForm(visitor.page);
  visitor.looks.kinds.clear();
  await visitor.sendInVain(button ?? (await firstButton(visitor.page).innerText()));
  await standsAtTheErrors(visitor, address);
};

// Errors in what stood in the address.
const judgeErrors = async (visitor, address) => {
  visitor.looks.kinds.clear();
  await visitor.open(address);
  assert.equal(visitor.status, 422, address);
  await standsAtTheErrors(visitor, address);
};

const publicPages = ["/about", "/privacy", "/for-referrers", "/municipalities", "/municipalities/GM0197", "/home-start/901", "/on-your-site", "/embed", "/sources", "/links/follow?sent=yes", "/home-start/901/folder", "/call-me/thanks?municipality=GM0197", "/apply/discarded"];
const signUpPages = ["/volunteering", "/volunteering?q=Vlieland", "/volunteering?q=7121", "/volunteering?q=Hengelo", "/home-start/901/volunteering", "/home-start/901/volunteering/thanks"];
const finderPages = ["/", "/?q=7121", "/?q=Winterswijk", "/?q=Hengelo", "/?q=nergenshuizen", "/?q=Aalten&on=2027-01-01", "/?q=Aalten&due=2027-04-30"];
const publicForms = [
  ["/sign-in", "Log in"],
  ["/apply/place", "Verder"],
  ["/call-me", "Bel mij"],
  ["/call-me?municipality=GM0197", "Bel mij"],
  ["/call-permissions/new", "Vraag ons te bellen"],
  ["/links/follow", "Mail mij een nieuwe link"],
  ["/home-start/901/volunteering", "Meld mij aan"],
];

journey("Pages that everybody sees", { today: "2026-11-23", looks: true, timeout: 240_000 }, async (story) => {
  const visitor = await story.visitor();
  for (const address of [...finderPages, ...publicPages, ...signUpPages]) {
    await judge(visitor, address);
  }
  await judge(visitor, "/?q=", 422);
  await judge(visitor, "/volunteering?q=", 422);
  await judgeErrors(visitor, "/?q=Aalten&on=morgen");
  await judgeErrors(visitor, "/?q=Aalten&due=2029-01-01");
  await judge(visitor, "/bestaat-niet", 404);
  await judge(visitor, "/apply/resume/x", 404);
  await judge(visitor, "/today");
  await visitor.reads("Inloggen");
  for (const form of publicForms) {
    await sendEmpty(visitor, form);
  }
  const reader = await story.visitor(screens.smallPhone);
  await reader.open("/?lang=en");
  for (const address of finderPages) {
    await judge(reader, address);
  }
  await reader.reads("Where do you live?");
  for (const address of signUpPages) {
    await judge(reader, address);
  }
  await sendEmpty(reader, ["/home-start/901/volunteering"]);
});

const openLanguages = async (visitor) => {
  await visitor.page.locator(".language-menu > summary").click();
  await judgeLook(visitor.page);
};

journey("Pages in another language, and the languages one can choose", { today: "2026-11-23", looks: true }, async (story) => {
  const visitor = await story.visitor();
  for (const language of ["en", "ar"]) {
    await judge(visitor, `/?q=7121&lang=${language}`);
    await openLanguages(visitor); // links
    await sendEmpty(visitor, [`/apply/place?lang=${language}`]);
    await openLanguages(visitor); // buttons
  }
});

journey("Pages of a first day, with nothing on them yet", { today: "2026-11-23", looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  for (const address of ["/today", "/inbox", "/cases"]) {
    await judge(ria, address);
  }
  await judge(ria, "/cases/999999", 404);
  await judge(ria, "/locations", 403);
  const wim = await story.signedIn("wim");
  await judge(wim, "/location");
  await judge(wim, "/matching/weights");
  await judge(wim, "/matching/region");
  await judge(await story.signedIn("jeroen"), "/my-notices");
  await judge(await story.signedIn("anna", screens.phone), "/my-families");
});

const kindOf = (address) => address.replace(/\d+/g, "N").replace(/=.*/, "");

// Where the families of the list lead, one address of each kind: what can be done with a family in each state it can be in.
const formsOfFamilies = async (ria) => {
  const linksOn = (address) =>
    ria.page.evaluate(async (at) => {
      const parsed = new DOMParser().parseFromString(await (await fetch(at)).text(), "text/html");
      return [...parsed.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    }, address);
  const forms = new Map();
  const seen = new Set();
  const follow = async (address) => {
    for (const link of await linksOn(address)) {
      const isNew = /^\/(cases|matches)\/\d+\/./.test(link) && !seen.has(link);
      if (isNew && !forms.has(kindOf(link))) {
        forms.set(kindOf(link), link);
      }
      if (isNew && link.endsWith("/proposals")) {
        seen.add(link);
        await follow(link); // to the volunteers who could come
      }
    }
  };
  for (const family of (await linksOn("/cases")).filter((link) => /^\/cases\/\d+$/.test(link))) {
    await follow(family);
  }
  return forms;
};

const formKinds = [
  "/cases/N/acquaintance",
  "/cases/N/acquaintance-plan",
  "/cases/N/change",
  "/cases/N/closing",
  "/cases/N/consents",
  "/cases/N/contacts",
  "/cases/N/details",
  "/cases/N/evaluations",
  "/cases/N/exit",
  "/cases/N/fit",
  "/cases/N/follow-up",
  "/cases/N/match-wishes",
  "/cases/N/needs",
  "/cases/N/notices/start",
  "/cases/N/pause",
  "/cases/N/proposals",
  "/cases/N/proposals?volunteer",
  "/cases/N/referrer",
  "/cases/N/replan?step",
  "/cases/N/resumption",
  "/cases/N/self-scorings",
  "/cases/N/winding-down",
  "/matches/N/answer",
  "/matches/N/coaching-talks",
  "/matches/N/debrief",
  "/matches/N/end",
  "/matches/N/first-check",
  "/matches/N/introduction",
  "/matches/N/klik",
  "/matches/N/start",
  "/matches/N/visits",
  "/matches/N/withdrawal",
];

const onlyToRead = ["/cases/N/change", "/cases/N/match-wishes", "/cases/N/needs", "/cases/N/proposals", "/cases/N/self-scorings", "/matches/N/coaching-talks"];

journey("Pages of families on their way", { today: "2026-11-23", demo: true, looks: true, timeout: 480_000 }, async (story) => {
  const ria = await story.signedIn("ria.hoitink");
  const forms = await formsOfFamilies(ria);
  assert.deepEqual([...forms.keys()].sort(), formKinds);
  for (const [kind, address] of forms) {
    if (onlyToRead.includes(kind)) {
      await judge(ria, address);
    } else {
      await sendEmpty(ria, [address]);
    }
  }
});

const staffPages = ["/today", "/inbox", "/cases", "/cases?over=yes", "/volunteers", "/volunteers?state=stopped", "/volunteers/board", "/volunteers/numbers", "/volunteers/1", "/volunteers/1/steps", "/search?q=an", "/visits", "/my-calendar", "/matching", "/matching/recruiting", "/matching/region", "/matching/results", "/figures", "/figures/all", "/figures/definitions", "/figures/families", "/figures/end_reasons", "/figures/funnel/met", "/figures/outcome", "/figures/quality", "/impact", "/reports"];
const staffForms = [
  ["/applications/new", "Meld het gezin aan"],
  ["/volunteers/new", "Meld aan"],
  ["/volunteers/1/profile", "Bewaar"],
  ["/volunteers/1/stop", "Leg vast: gestopt"],
];

// The page of this family, opened as far as it goes.
const openFamily = async (ria, state) => {
  await ria.open("/cases");
  await ria.page.getByRole("row", { name: state }).first().getByRole("link").click();
  await ria.unfold(ria.page.locator("main"));
};

journey("Pages of a coordinator", { today: "2026-11-23", demo: true, looks: true, timeout: 480_000 }, async (story) => {
  const ria = await story.signedIn("ria.hoitink");
  for (const address of staffPages) {
    await judge(ria, address);
  }
  for (const state of ["Ondersteuning", "Voorstel gedaan", "Pauze", "Afgesloten"]) {
    await openFamily(ria, state);
    await judge(ria, new URL(ria.page.url()).pathname);
  }
  for (const form of staffForms) {
    await sendEmpty(ria, form);
  }
  await ria.open("/inbox");
  await ria.follow("Farah");
  await sendEmpty(ria, [new URL(ria.page.url()).pathname, "Rond het bellen af"]);
});

const homes = { national: "/locations", location_manager: "/today", coordinator: "/today", referrer: "/my-notices", volunteer: "/my-families" };

journey("Pages of everybody whom the demo lets in", { today: "2026-11-23", demo: true, looks: true, timeout: 240_000 }, async (story) => {
  const logins = new Map(story.site.logins().filter(([role]) => role in homes));
  assert.deepEqual([...logins.keys()].sort(), Object.keys(homes).sort());
  for (const [role, address] of logins) {
    const person = await story.signedIn(address.split("@")[0], role === "volunteer" ? screens.phone : screens.desk);
    assert.equal(new URL(person.page.url()).pathname, homes[role], address);
    await judge(person, homes[role]);
    if (role === "national") {
      await judge(person, "/matching/locations");
    }
    if (role === "volunteer") {
      await judge(person, "/my-worry");
      await judge(person, "/my-calendar");
      await judge(person, "/today", 403);
    }
  }
});

// What comes by mail is opened on a phone, in Dutch and in English, answered with nothing, answered well, and opened again.
const judgeLink = async (story, address, { button, fields, after = gone }) => {
  const { links } = await story.site.nextMailTo(address);
  const reader = await story.visitor(screens.phone);
  await sendEmpty(reader, [links[0], button]);
  await judge(reader, `${links[0]}?lang=en`);
  await reader.open(`${links[0]}?lang=nl`);
  await reader.fillIn(fields);
  reader.looks.kinds.clear();
  await reader.send(button);
  await judge(reader, links[0], after);
};

const answerYes = { button: "Verstuur mijn antwoord", fields: { "Jouw antwoord": "Ja" } };
const gone = 410;

journey("Pages behind a mailed link", { today: "2026-11-23", demo: true, looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria.hoitink");
  const volunteerOf = async (state) => {
    await openFamily(ria, state);
    const address = await ria.page.locator("aside a[href^='mailto:']").last().innerText();
    await ria.page.locator(".next-step a.button").first().click();
    await ria.send("Mail de vraag nog eens");
    return address;
  };
  await judgeLink(story, await volunteerOf("Voorstel gedaan"), answerYes);
  await judgeLink(story, await volunteerOf("Klik gevraagd"), { ...answerYes, after: 200 });
  await ria.open("/volunteers/1");
  const volunteer = await ria.page.locator("aside a[href^='mailto:'], main a[href^='mailto:']").first().innerText();
  await ria.send("Nodig uit");
  await judgeLink(story, volunteer, { button: "Bewaar wachtwoord", fields: { "Nieuw wachtwoord": "een zin van iemand anders" } });
  const visitor = await story.visitor();
  await judge(visitor, "/caught-mail");
  await visitor.follow("Home-Start");
});

const screensOfScores = async (reader, link) => {
  const addressOf = async (button) => new URL(await reader.page.getByRole("link", { name: button }).getAttribute("href"), link).href;
  await judge(reader, link);
  const screens = [await addressOf("Begin")];
  while (!screens.at(-1).endsWith("/check")) {
    await sendEmpty(reader, [screens.at(-1), "Verder"]);
    await reader.press("Sla over");
    screens.push(reader.page.url());
  }
  return screens;
};

journey("Pages on which a parent scores by herself", { today: "2026-11-23", demo: true, looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria.hoitink");
  await openFamily(ria, "Ondersteuning");
  const parent = await ria.page.locator("aside a[href^='mailto:']").first().innerText();
  await ria.follow("Laat de ouder zelf invullen");
  await ria.fillIn({ "Bij welk moment hoort het?": "Eindevaluatie" });
  await ria.send("Mail de link");
  const reader = await story.visitor(screens.smallPhone);
  const [link] = (await story.site.nextMailTo(parent)).links;
  const addresses = await screensOfScores(reader, link);
  await reader.sendInVain("Verstuur naar mijn coördinator");
  for (const address of addresses) {
    await judge(reader, `${address}?lang=ar`);
  }
  await reader.open(`${addresses[0]}?lang=nl`);
  await reader.fillIn({ "Hoe gaat het nu?": "4" });
  await reader.send("Verder");
  await reader.open(addresses.at(-1));
  await reader.send("Verstuur naar mijn coördinator");
  await judge(reader, link, gone);
  await judge(ria, new URL(ria.page.url()).pathname);
  await judge(ria, "/today");
});

const agendaPages = ["/meetings?municipality=GM0197", "/meetings?municipality=GM0294", "/meetings", "/meetings/1", "/meetings/1/dates/2026-11-23/thanks"];
const ourMeetingPages = ["/our-meetings", "/our-meetings/1", "/our-meetings/1/dates/2026-11-23", "/our-meetings/1/dates/2026-11-23/attendance"];

journey("Pages of meetings", { today: "2026-11-23", looks: true, timeout: 480_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  await judge(ria, "/our-meetings");
  await sendEmpty(ria, ["/our-meetings/new", "Plan de ontmoeting"]);
  await planMeeting(ria, "2026-11-23");
  const parent = await story.visitor(screens.phone);
  for (const address of agendaPages) {
    await judge(parent, address);
  }
  await sendEmpty(parent, ["/meetings/1/dates/2026-11-30/registration", "Ik kom"]);
  await judge(parent, "/meetings/1?lang=ar");
  await judge(parent, "/meetings?municipality=GM0197");
  for (const address of ourMeetingPages) {
    await judge(ria, address);
  }
  await sendEmpty(ria, ["/our-meetings/1/plan", "Bewaar"]);
  await ria.open("/our-meetings/1/dates/2026-11-30");
  await ria.page.locator("summary", { hasText: "Gaat niet door" }).click();
  await ria.sendInVain("Zeg deze dag af");
});

const coursePages = ["/courses", "/courses/1", "/courses/1/dagdelen/1/attendance", "/volunteers/911/training", "/attention", "/intervision", "/intervision/1", "/intervision/1/dates/1/attendance", "/volunteers/911/profile-changes"];

journey("Pages of courses and coaching", { today: "2026-11-23", looks: true, timeout: 480_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  for (const address of ["/courses", "/attention", "/intervision"]) {
    await judge(ria, address);
  }
  await sendEmpty(ria, ["/courses/new", "Plan de cursus"]);
  await sendEmpty(ria, ["/courses/new?kind=theme", "Plan de bijeenkomst"]);
  await sendEmpty(ria, ["/intervision/new", "Begin de groep"]);
  await ria.open("/courses/new?kind=theme");
  await ria.fillIn({ "Wat is het thema?": "Omgaan met verdriet", Van: "10:00", Tot: "12:00", Dag: "2026-11-23", "Waar is het?": "Bibliotheek Aalten" });
  await ria.send("Plan de bijeenkomst");
  await ria.open("/intervision/new");
  await ria.fillIn({ "Hoe heet de groep?": "Dinsdaggroep", "Anna Klein": true });
  await ria.send("Begin de groep");
  await ria.fillIn({ "Op welke dag?": "2026-11-23" });
  await ria.send("Plan de dag");
  for (const address of coursePages) {
    await judge(ria, address);
  }
  await sendEmpty(ria, ["/courses/1/plan", "Bewaar"]);
  await sendEmpty(ria, ["/volunteers/911/track", "Leg het gesprek vast"]);
  const anna = await story.signedIn("anna", screens.phone);
  await judge(anna, "/my-training");
  await judge(anna, "/my-thanks");
  await judge(anna, "/my-profile");
  await anna.unfold(anna.page.locator("main"));
  await emptyForm(anna.page);
  await anna.sendInVain("Bewaar");
  await standsAtTheErrors(anna, "/my-profile");
});
