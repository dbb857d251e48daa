// The finder in a browser: names to choose from in any spelling, a due date without script, and the answer for another day.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";

const box = (visitor) => visitor.page.getByRole("combobox", { name: "Waar woon je?" });
const names = (visitor) => visitor.page.getByRole("option").allInnerTexts();

const typeAndSee = async (visitor, typed, expected) => {
  await box(visitor).fill("");
  await box(visitor).pressSequentially(typed);
  await visitor.page.getByRole("option", { name: expected, exact: true }).waitFor();
};

journey("Somebody types the name of her place in her own way", { today: "2026-11-23" }, async (story) => {
  const parent = await story.visitor(screens.phone);
  await parent.open("/");
  for (const [typed, expected] of [
    ["s hertogenb", "'s-Hertogenbosch"],
    ["SUDWEST FRY", "Súdwest-Fryslân"],
    ["de friese me", "De Friese Meren"],
    ["gemeente aalt", "Aalten"],
  ]) {
    await typeAndSee(parent, typed, expected);
  }

  await box(parent).press("Escape");
  assert.deepEqual(await names(parent), []);
  await typeAndSee(parent, "aalt", "Aalten");
  await box(parent).press("ArrowDown");
  assert.equal(await parent.page.locator("[aria-selected=true]").innerText(), "Aalten");
  await box(parent).press("Enter");
  await parent.reads("Ja, in Aalten.");

  await typeAndSee(parent, "wintersw", "Winterswijk");
  await parent.page.getByRole("option", { name: "Winterswijk", exact: true }).click();
  await parent.reads("Winterswijk");
  assert.equal(await box(parent).inputValue(), "Winterswijk");
});

journey("A pregnant parent without scripts reads from when she is supported", { today: "2026-11-23" }, async (story) => {
  const parent = await story.visitor(screens.smallPhone, { scripts: false });
  await parent.open("/?q=7121+AB");
  await parent.page.getByText("Ben je zwanger?").click();
  await parent.page.getByLabel("Dag").first().fill("30");
  await parent.page.getByLabel("Maand").first().fill("4");
  await parent.page.getByLabel("Jaar").first().fill("2027");
  await parent.send("Kijk vanaf wanneer");
  await parent.reads("Je kunt steun krijgen vanaf 5 februari 2027. Dan ben je 28 weken zwanger.");

  await parent.open("/?q=7121+AB&on=2027-01-01&due=2027-04-30");
  await parent.reads("Op 1 januari 2027", "Ja, in Aalten.", "Je kunt steun krijgen vanaf 5 februari 2027.");
  await parent.follow("Kijk hoe het vandaag is");
  await parent.reads("Vraag steun aan", "Je kunt steun krijgen vanaf 5 februari 2027.");
});
