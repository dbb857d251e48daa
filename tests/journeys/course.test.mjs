// The course of volunteers: planned, full, a place that comes free, who was there, what is made up, and the certificate.
import assert from "node:assert/strict";
import { journey, screens } from "./support/journey.mjs";
import { listToday } from "./support/steps.mjs";

const registerVolunteer = async (coordinator, firstName) => {
  await coordinator.go("/volunteers/new");
  await coordinator.fillIn({
    Voornaam: firstName,
    Achternaam: "Yilmaz",
    "E-mailadres": `${firstName.toLowerCase()}@steun.example`,
    Telefoonnummer: "06 33 33 33 33",
    Postcode: "7121 AB",
  });
  await coordinator.send("Meld aan");
  await coordinator.follow("Leg iets vast");
  await coordinator.follow("Gesprek gehad: past");
  await coordinator.send("Leg vast: past");
};

const planCourse = async (coordinator, { title, firstDay, places }) => {
  await coordinator.go("/courses");
  await coordinator.page.locator("main").getByRole("link", { name: "Cursus", exact: true }).click();
  await coordinator.fillIn({
    "Hoe heet de cursus?": title,
    Van: "19:00",
    Tot: "21:30",
    "Home-Start en jouw rol": firstDay,
    "Waar is het?": "Bibliotheek Aalten",
    "Of iemand anders": "Karin ter Haar",
    "Voor hoeveel vrijwilligers is er plek?": places,
  });
  await coordinator.send("Plan de cursus");
};

const enrol = async (coordinator, name) => {
  await coordinator.fillIn({ Vrijwilliger: name });
  await coordinator.send("Schrijf in");
};

const openCourse = async (coordinator, title) => {
  await coordinator.go("/courses");
  await coordinator.unfold(coordinator.page.locator("main"));
  await coordinator.page.locator("main").getByRole("link", { name: title, exact: true }).last().click();
  await coordinator.look();
};

// On a phone: ticks who was there on the first day that waits for it.
const tick = async (coordinator, names) => {
  await coordinator.go("/courses");
  await coordinator.page.locator("main").getByRole("link", { name: /^Leg vast/ }).first().click();
  await coordinator.look();
  for (const name of names) {
    await coordinator.fillIn({ [name]: true });
  }
  await coordinator.send("Leg vast wie er was");
};

journey("From the plan of a course to the certificate", { today: "2026-11-24", timeout: 300_000 }, async (story) => {
  const { site } = story;
  const ria = await story.signedIn("ria");
  for (const name of ["Fatma", "Els"]) {
    await registerVolunteer(ria, name);
  }
  await planCourse(ria, { title: "Winter", firstDay: "2026-12-02", places: "1" });
  await ria.reads("woensdag 6 januari", "Karin ter Haar", "Er doet nog niemand mee.");
  await enrol(ria, "Fatma Yilmaz");
  await ria.reads("vol");
  await enrol(ria, "Els Yilmaz");
  await ria.reads("Wachtlijst", "Wacht sinds");

  // Fatma cannot come after all: Els has her place, and Ria must call her.
  await ria.send(/^Meld af.*Fatma/);
  assert.ok((await listToday(ria, "Els Yilmaz")).includes("Heeft nu een plek: Winter: vandaag"));
  await openCourse(ria, "Winter");
  await ria.send(/^Gebeld.*Els/);
  assert.ok((await listToday(ria, "Els Yilmaz")).length === 0);

  // Els misses the third evening.
  const phone = await story.signedIn("ria", screens.phone);
  for (const [week, day] of ["2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23", "2026-12-30", "2027-01-06"].entries()) {
    site.moveTo(day);
    await tick(phone, week === 2 ? [] : ["Els Yilmaz"]);
  }
  await phone.go("/courses");
  await phone.reads("Mist nog iets van de cursus", "Els Yilmaz", "Ouder zijn en opvoeden");

  // She makes it up in the next course.
  await planCourse(ria, { title: "Voorjaar", firstDay: "2027-02-03", places: "12" });
  await ria.go("/courses");
  await ria.follow("Els Yilmaz");
  await ria.reads("Ouder zijn en opvoeden", "woensdag 17 februari, Voorjaar");
  await ria.send("Alleen deze dag");
  await ria.reads("ingeschreven");
  site.moveTo("2027-02-17");
  await openCourse(ria, "Voorjaar");
  await ria.reads("Haalt hier iets in");
  await ria.page.getByRole("link", { name: /^Leg vast Ouder zijn en opvoeden/ }).click();
  await ria.fillIn({ "Els Yilmaz": true });
  await ria.send("Leg vast wie er was");

  await openCourse(ria, "Voorjaar");
  await ria.follow("Els Yilmaz");
  await ria.reads("Certificaat gekregen op 17 februari 2027.");
  const paper = await ria.page.request.get(new URL(`${new URL(ria.page.url()).pathname.replace("/training", "")}/certificate.pdf`, site.url).href);
  assert.equal(paper.headers()["content-type"], "application/pdf");
  await ria.page.locator(".back-link").click();
  await ria.reads("Certificaat");
});
