// The parent's questions change while the volunteer comes: one goes, one comes, and the talks ask about those of then.
import { journey } from "./support/journey.mjs";
import { becomeWaiting, findKlik, openCase, startSupport } from "./support/steps.mjs";

journey("Questions come and go, and keep their scores", { today: "2026-11-24", looks: true, timeout: 240_000 }, async (story) => {
  const ria = await story.signedIn("ria");
  await becomeWaiting(story, ria);
  await findKlik(story, ria, { volunteer: "Anna Klein", address: "anna@steun.example" });
  await startSupport(ria);

  story.site.moveTo("2027-01-04");
  await openCase(ria);
  await ria.follow("Wijzig de hulpvragen");
  await ria.page.getByRole("checkbox", { name: "Mensen leren kennen" }).uncheck();
  await ria.fillIn({ "Praktische hulp": true, "Wanneer was het?": "2026-11-01" });
  await ria.sendInVain("Bewaar de hulpvragen");
  await ria.fillIn({ "Wanneer was het?": "2027-01-04" });
  await ria.send("Bewaar de hulpvragen");
  await ria.reads(
    "Speelt niet meer sinds 4 januari 2027.",
    "Hulpvraag erbij: Praktische hulp",
    "Hulpvraag speelt niet meer: Mensen leren kennen",
  );

  await ria.follow("Leg een evaluatie vast");
  await ria.reads("Een luisterend oor", "Praktische hulp");
  await ria.doesNotRead("Mensen leren kennen");
});
