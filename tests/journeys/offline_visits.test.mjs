// Without a connection: her page opens from the phone, an answer waits there, and is sent when the connection is back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { journey, screens } from "./support/journey.mjs";
import { judgeLook } from "./support/looking.mjs";

const kept = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("homestart", 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(["families", "answers"]);
          const families = transaction.objectStore("families").getAll();
          const answers = transaction.objectStore("answers").getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({ families: families.result, answers: answers.result });
          };
        };
      }),
  );

// Waits until what the device keeps is so.
const until = async (page, isSo) => {
  for (let attempt = 0; attempt < 100; ++attempt) {
    const now = await kept(page).catch(() => undefined);
    if (now && isSo(now)) {
      return now;
    }
    await page.waitForTimeout(100);
  }
  assert.fail(`the device keeps ${JSON.stringify(await kept(page))}`);
};

const firstFamily = "main .visit-card";

journey("A visit is told of without a connection, and sent when it is back", { today: "2026-11-24", demo: true }, async (story) => {
  const [, address] = story.site.logins().find(([role]) => role === "volunteer");
  const anna = await story.signedIn(address.split("@")[0], screens.phone);
  const { page } = anna;
  const context = page.context();
  await context.clock.setFixedTime(new Date("2026-11-24T18:00:00Z"));
  await anna.go("/my-families");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const { families } = await until(page, ({ families }) => families.length > 0);
  assert.deepEqual(Object.keys(families[0]).sort(), ["dagdeel", "match", "name", "place", "weekday"]);
  const cached = await page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        all.push(await (await cache.match(request)).text());
      }
    }
    return all.join("\n");
  });
  assert.ok(!cached.includes(families[0].name), "no page with a name is kept");

  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto(`${story.site.url}/my-families`);
  await again.locator(firstFamily).first().waitFor();
  await judgeLook(again);
  const card = again.locator(firstFamily).first();
  assert.match(await card.innerText(), new RegExp(families[0].name));
  await card.getByLabel("Hoeveel minuten?").fill("75");
  await card.getByRole("button", { name: "Was er" }).click();
  await again.getByText("Nog niet verstuurd:").first().waitFor();
  const { answers } = await until(again, ({ answers }) => answers.length === 1);
  assert.equal(answers[0].minutes, "75");

  // Once more, closed and opened without a connection: the answer still waits.
  await again.close();
  const third = await context.newPage();
  await third.goto(`${story.site.url}/my-families`);
  await third.getByText("Nog niet verstuurd:").first().waitFor();

  await context.setOffline(false);
  await third.waitForFunction(() => document.querySelector("[data-my-families]"));
  await until(third, ({ answers: waiting }) => waiting.length === 0);
  const saved = execFileSync("sqlite3", [story.site.database, `SELECT minutes, way FROM visit_answers WHERE device_key = '${answers[0].key}'`]);
  assert.equal(saved.toString().trim(), "75|device");

  // The same answer again, as a device does that did not hear that it had arrived.
  const resent = await third.evaluate(async (answer) => {
    const { csrf } = await (await fetch("/my-device")).json();
    const fields = { ...answer, csrf, match: String(answer.match), given_at: answer.givenAt };
    return (await fetch("/my-device", { method: "POST", body: new URLSearchParams(fields) })).status;
  }, answers[0]);
  assert.equal(resent, 200);
  const count = execFileSync("sqlite3", [story.site.database, `SELECT count(*) FROM visit_answers WHERE match_id = ${answers[0].match} AND device_key IS NOT NULL`]);
  assert.equal(count.toString().trim(), "1");
});
