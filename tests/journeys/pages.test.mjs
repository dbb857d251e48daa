// Every page by itself, as it is opened and with everything wrong: axe at 1280 and 360 px, the policy of the browser, the HTML,
// and the keyboard.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { worksByKeyboard } from "./support/keyboard.mjs";
import { applyByPhone } from "./support/steps.mjs";

const judge = async (visitor, address, status = 200) => {
  await visitor.open(address);
  assert.equal(visitor.status, status, address);
  await worksByKeyboard(visitor.page);
};

// A form from which everything was taken that can be taken.
const sendEmpty = async (visitor, [address, button]) => {
  await judge(visitor, address);
  const { page } = visitor;
  for (const field of await page.locator("main form :is(input.control, textarea):visible").all()) {
    await field.fill("");
  }
  await visitor.sendInVain(button);
  const focus = await page.evaluate(() => document.activeElement.className);
  assert.equal(focus, "error-summary", `after errors on ${address} the focus is on "${focus}"`);
};

const publicPages = ["/", "/?q=7121", "/?q=Winterswijk", "/?q=nergenshuizen", "/about", "/privacy", "/for-referrers", "/municipalities", "/sources"];
const publicForms = [
  ["/sign-in", "Log in"],
  ["/apply/place", "Verder"],
  ["/call-permissions/new", "Vraag ons te bellen"],
];

journey("Pages that everybody sees", { today: "2026-11-23", looks: true, timeout: 240_000 }, async (story) => {
  const visitor = await story.visitor();
  for (const address of publicPages) {
    await judge(visitor, address);
  }
  await judge(visitor, "/bestaat-niet", 404);
  await judge(visitor, "/today");
  await visitor.reads("Inloggen");
  for (const form of publicForms) {
    await sendEmpty(visitor, form);
  }
});

const staffPages = ["/cases/1/needs", "/today", "/inbox", "/cases", "/volunteers", "/volunteers/911", "/volunteers/911/steps", "/search?q=Anna", "/cases/1"];
const staffForms = [
  ["/applications/new", "Meld het gezin aan"],
  ["/volunteers/new", "Meld aan"],
  ["/volunteers/911/profile", "Bewaar"],
  ["/cases/1/contacts", "Bewaar het contact"],
  ["/cases/1/acquaintance-plan", "Plan de kennismaking"],
  ["/cases/1/acquaintance", "Leg de kennismaking vast"],
  ["/cases/1/fit", "Leg het besluit vast"],
  ["/cases/1/exit", "Stop dit traject"],
  ["/cases/1/details", "Bewaar de gegevens"],
  ["/cases/1/referrer", "Bewaar de verwijzer"],
  ["/cases/1/pause", "Begin de pauze"],
  ["/cases/1/replan?step=acquaintance", "Verzet"],
];

journey("Pages of a coordinator", { today: "2026-11-23", looks: true, timeout: 480_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  for (const address of ["/today", "/inbox", "/cases"]) {
    await judge(ria, address); // as they are on the first day, with nothing on them
  }
  await applyByPhone(ria);
  ria.looks.kinds.clear();
  for (const address of staffPages) {
    await judge(ria, address);
  }
  for (const form of staffForms) {
    await sendEmpty(ria, form);
  }
  await judge(ria, "/cases/999999", 404);
  await judge(ria, "/locations", 403);
});

journey("Pages of the others", { today: "2026-11-23", looks: true, timeout: 240_000 }, async (story) => {
  await judge(await story.signedIn("noor"), "/locations");
  await judge(await story.signedIn("jeroen"), "/my-notices");
  const anna = await story.signedIn("anna", screens.phone);
  await judge(anna, "/my-families");
  await judge(anna, "/my-worry");
  await judge(anna, "/cases/1", 403);
});
