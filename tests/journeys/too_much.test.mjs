// Far more than anybody means to send: a million letters at once. The page says so, and the next one works.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { sanne } from "./support/steps.mjs";

const million = 1_000_000;

// Pasted, not typed: that would take all day.
const paste = (field, letters) => field.evaluate((element, count) => (element.value = "a".repeat(count)), letters);

journey("A million letters at once", { today: "2026-11-23" }, async (story) => {
  const parent = await story.visitor(screens.phone);
  for (const letters of [4_500, 20_000, million]) {
    await parent.open("/");
    await paste(parent.page.locator("#q"), letters);
    await parent.press("Zoek");
    assert.equal(parent.status, 414, `${letters} letters`);
    await parent.reads("Dit is te veel in één keer.", "maak je tekst korter");
  }
  await parent.open("/call-me?municipality=GM0197");
  await paste(parent.page.locator("#first_name"), million);
  await parent.fillIn({ "Je telefoonnummer": sanne.phone });
  await parent.press("Bel mij");
  assert.equal(parent.status, 413);
  await parent.reads("Dit is te veel in één keer.", "maak je tekst korter");

  await parent.open("/");
  await parent.fillIn({ "Waar woon je?": sanne.postcode });
  await parent.send("Zoek");
  await parent.reads("Ja, in Aalten.");
});
