// All families that wait at once: who would come to whom, what weighs how much, and whom to look for.
import { journey } from "./support/journey.mjs";
import { becomeWaiting, sanne } from "./support/steps.mjs";

journey("A coordinator chooses for all families at once", { today: "2026-11-24", looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  await ria.go("/cases");
  await ria.follow("Wie bij wie");
  await ria.reads("Er wacht nu geen gezin op een vrijwilliger.");

  await becomeWaiting(story, ria);
  await ria.go("/matching");
  await ria.reads("1 gezin wacht.", sanne.family, "Anna Klein");
  await ria.send("Houd vast");
  await ria.reads("vastgehouden");
  await ria.send("Laat los");
  await ria.page.locator("summary", { hasText: "Niet deze twee" }).click();
  await ria.fillIn({ "Waarom niet?": "Ze kennen elkaar van school." });
  await ria.send("Zet ze niet bij elkaar");
  await ria.reads("Toch weer: Anna Klein", "Ze kennen elkaar van school.");
  await ria.follow("Wie we zoeken");
  await ria.reads("Met wie er nu is kunnen er 1 geholpen worden.");
  await ria.go("/matching");
  await ria.send("Toch weer: Anna Klein");

  await ria.follow(sanne.family);
  await ria.follow("Ervaring, samen doen, wat er thuis is");
  await ria.fillIn({ Honden: true, Slapen: true });
  await ria.send("Bewaar de wensen");
  await ria.reads("Honden", "Slapen");

  const wim = await story.signedIn("wim");
  await wim.go("/matching");
  await wim.follow("Wat weegt mee");
  await wim.fillIn({ Taal: "200" });
  await wim.sendInVain("Bewaar");
  await wim.fillIn({ Taal: "40" });
  await wim.send("Bekijk wat er verandert");
  await wim.reads("Wat er vandaag zou veranderen");
  await wim.send("Bewaar");
  await wim.doesNotRead("Wat er vandaag zou veranderen");

  await ria.go("/matching");
  await ria.follow("Stel voor");
  await ria.reads("Anna Klein");
  await ria.go("/matching/results");
  await ria.reads("Wat het advies opleverde");
});
