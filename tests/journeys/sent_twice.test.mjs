// The same thing done twice counts once.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { applyByPhone, decideThatItFits, fillInApplication, fillInThatItFits, holdAcquaintance, openCase, planAcquaintance, sanne, takeUp } from "./support/steps.mjs";

// Two windows send it at one moment, as two clicks do: a browser that waits for the first answer would hide what the server does.
const sendTwice = async (visitor) => {
  const { page } = visitor;
  const opened = [];
  page.context().on("page", (window) => opened.push(window));
  await page.locator("main form").evaluate((form) => {
    for (const window of ["one", "another"]) {
      form.target = window;
      form.submit();
    }
  });
  while (opened.length < 2 || opened.some((window) => window.url() === "about:blank")) {
    await page.waitForTimeout(50);
  }
  await Promise.all(opened.map((window) => window.waitForLoadState("load")));
  return opened.map((window) => new URL(window.url()).pathname);
};

journey("A form that is sent twice makes one family", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  await ria.go("/applications/new");
  await fillInApplication(ria);
  const [one, another] = await sendTwice(ria);
  assert.match(one, /^\/cases\/\d+$/);
  assert.equal(another, one, "both lead to the same family");
  await ria.go("/cases");
  assert.equal(await ria.page.getByRole("link", { name: sanne.family }).count(), 1);
});

journey("A decision that a colleague took meanwhile is told, and not taken again", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  const wim = await story.signedIn("wim");
  await applyByPhone(ria);
  await planAcquaintance(ria, "2026-11-23");
  await holdAcquaintance(ria);

  await takeUp(wim, "Besluit of de vraag past");
  await fillInThatItFits(wim);
  await decideThatItFits(ria);
  assert.deepEqual(await wim.sendInVain("Leg het besluit vast"), ["Dit is al vastgelegd, misschien door een collega."]);

  await openCase(wim);
  assert.equal(await wim.page.locator(".moment-title").filter({ hasText: "past" }).count(), 1);
});
