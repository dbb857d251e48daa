// What belongs to another location is not there: not on the lists, and not at its address.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { becomeWaiting, fillInPermission, propose, sanne, takeUp } from "./support/steps.mjs";

const pathOf = (visitor) => new URL(visitor.page.url()).pathname;

// Leads to the address of a permission to call somebody in Aalten.
const recordPermission = async (story, ria) => {
  const jeroen = await story.signedIn("jeroen");
  await jeroen.go("/call-permissions/new");
  await fillInPermission(jeroen, "06 23 45 67 89");
  await jeroen.send("Vraag ons te bellen");
  await ria.go("/inbox");
  await ria.follow(sanne.firstName);
  return pathOf(ria);
};

journey("The coordinator of another location finds nothing of Aalten", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  const permission = await recordPermission(story, ria);
  await becomeWaiting(story, ria);
  const family = pathOf(ria);
  await propose(ria, "Anna Klein");
  await takeUp(ria, "Antwoord van de vrijwilliger");
  const match = pathOf(ria).replace(/\/answer$/, "");
  await ria.go("/volunteers");
  await ria.follow("Anna Klein");
  const volunteer = pathOf(ria);

  const joke = await story.signedIn("joke");
  for (const list of ["/today", "/inbox", "/cases", "/volunteers"]) {
    await joke.go(list);
    assert.equal(joke.status, 200, list);
    for (const name of [sanne.family, "Anna Klein"]) {
      await joke.doesNotRead(name);
    }
  }
  const below = (address, ...places) => [address, ...places.map((place) => `${address}/${place}`)];
  const addresses = [
    permission,
    ...below(family, "contacts", "details", "fit", "proposals", "closing"),
    ...below(match, "answer", "klik", "start", "end").slice(1),
    ...below(volunteer, "profile", "steps"),
  ];
  for (const address of addresses) {
    await ria.open(address);
    assert.equal(ria.status, 200, `${address} for who works there`);
    await joke.open(address);
    assert.equal(joke.status, 404, address);
    await joke.doesNotRead(sanne.firstName);
  }
});
