// Two locations share volunteers: who would come to whom over both, and what each sees of the other.
import { journey } from "./support/journey.mjs";
import { worksByKeyboard } from "./support/keyboard.mjs";
import { judgeLook } from "./support/looking.mjs";
import { becomeWaiting, propose, sanne } from "./support/steps.mjs";

journey("A volunteer of Winterswijk is asked for a family of Aalten", { today: "2026-11-24", timeout: 240_000 }, async (story) => {
  const wim = await story.signedIn("wim");
  await wim.go("/matching");
  await wim.follow("Samen met andere locaties");
  await wim.reads("Nog met niemand.");
  await judgeLook(wim.page);
  await wim.send("Vraag om te delen");
  await wim.reads("wacht op hun ja");

  const nel = await story.signedIn("nel");
  await nel.go("/today");
  await nel.follow("1 vraag van een andere locatie");
  await nel.send("Ja, wij delen ook");
  await nel.reads("samen afgesproken");

  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await ria.go("/matching");
  for (let count = 0; count < 3; ++count) {
    await ria.page.locator("summary", { hasText: "Niet deze twee" }).first().click();
    await ria.send("Zet ze niet bij elkaar"); // Anna, Bea and Dora
  }
  await ria.follow("Samen met andere locaties");
  await ria.reads("een vrijwilliger van Home-Start Winterswijk");
  await ria.doesNotRead("Carla");
  await judgeLook(ria.page);
  await worksByKeyboard(ria.page);
  await ria.send("Vraag Home-Start Winterswijk");
  await ria.reads("nog geen antwoord");

  const joke = await story.signedIn("joke");
  await joke.go("/today");
  await joke.follow("1 vraag van een andere locatie");
  await joke.reads("Carla Dekker", "gevraagd door Home-Start Aalten");
  await joke.doesNotRead(sanne.firstName);
  await joke.unfold(joke.page.locator("main"));
  await joke.sendInVain("Verstuur");
  await judgeLook(joke.page);
  await joke.send("Goed, vraag haar");

  await ria.go("/matching/region");
  await ria.reads("Goed, vraag Carla Dekker");
  await propose(ria, "Carla Dekker");
  await ria.reads("Carla");
  await joke.go("/volunteers");
  await joke.follow("Carla Dekker");
  await joke.reads("een gezin van Home-Start Aalten");
  await joke.doesNotRead(sanne.firstName);
});
