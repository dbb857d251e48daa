// What belongs to another location is not there: not on the lists, and not at its address.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { applyByPhone, sanne } from "./support/steps.mjs";

const pathOf = (visitor) => new URL(visitor.page.url()).pathname;

journey("The coordinator of another location finds nothing of Aalten", { today: "2026-11-23" }, async (story) => {
  const ria = await story.signedIn("ria");
  await applyByPhone(ria);
  const family = pathOf(ria);
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
  const addresses = [family, `${family}/contacts`, `${family}/details`, `${family}/fit`, volunteer, `${volunteer}/profile`, `${volunteer}/steps`];
  for (const address of addresses) {
    await ria.open(address);
    assert.equal(ria.status, 200, `${address} for who works there`);
    await joke.open(address);
    assert.equal(joke.status, 404, address);
    await joke.doesNotRead(sanne.firstName);
  }
});
