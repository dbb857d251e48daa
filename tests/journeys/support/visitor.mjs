// Somebody with a browser, who reads words and follows them: links, fields and buttons are found by what they say. Each new
// kind of page may be looked at on the way, as a strict reader.
import assert from "node:assert/strict";
import { judgeLook, listenToComplaints } from "./looking.mjs";

const quoted = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// The field or group whose words begin so; what follows may say that it is optional.
const labelled = (words) => new RegExp(`^\\s*${quoted(words)}`);

// A page without what differs between cases, so that each kind of page is looked at once.
const kindOf = (page) => new URL(page.url()).pathname.replace(/\d+/g, "N").replace(/(links\/\w+|password|apply\/resume)\/.*/, "$1");

export class Visitor {
  constructor(page, { site, password = "welkom bij home-start", looks }) {
    this.page = page;
    this.site = site;
    this.password = password;
    this.looks = looks; // kinds of pages looked at so far, and the pile of their HTML; nothing when nobody looks
    this.complaints = [];
    listenToComplaints(page, this.complaints);
    page.on("response", (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame() && response.status() !== 303) {
        this.response = response;
      }
    });
  }

  get status() {
    return this.response.status();
  }

  async open(address) {
    await this.page.goto(new URL(address, this.site.url).href);
    await this.look();
  }

  // Signs in with this name, and again whenever the session ended meanwhile.
  async signIn(name) {
    this.name = name;
    await this.open("/sign-in");
    await this.giveName();
  }

  async giveName() {
    await this.fillIn({ "E-mailadres": `${this.name}@${this.site.domain}`, Wachtwoord: this.password });
    await this.send("Log in");
  }

  // Opens a page of one's own, wherever the clock stands now.
  async go(address) {
    await this.open(address);
    if (await this.page.getByRole("button", { name: "Log in", exact: true }).isVisible()) {
      await this.giveName();
      if (new URL(this.page.url()).pathname !== address.split("?")[0]) {
        await this.open(address);
      }
    }
  }

  async follow(words, within = this.page) {
    await within.getByRole("link", { name: words }).first().click();
    await this.look();
  }

  // A form is filled in by what stands at its fields: words for a line, a day or a choice, a list for several boxes, true for
  // one box, and an object for the fields of a group.
  async fillIn(answers, within = this.page) {
    if (within !== this.page) {
      await this.unfold(within);
    }
    for (const [words, answer] of Object.entries(answers)) {
      await this.answer(words, answer, within);
    }
  }

  async unfold(within) {
    const folded = within.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) {
      await folded.first().click();
    }
  }

  async answer(words, answer, within) {
    const group = within.getByRole("group", { name: labelled(words) }).first();
    if (Array.isArray(answer)) {
      for (const choice of answer) {
        await group.getByRole("checkbox", { name: labelled(choice) }).first().check();
      }
    } else if (answer === true) {
      await within.getByRole("checkbox", { name: labelled(words) }).first().check();
    } else if (typeof answer === "object") {
      await this.fillIn(answer, group);
    } else if ((await group.count()) > 0) {
      await group.getByRole("radio", { name: labelled(answer) }).first().check();
    } else {
      const field = within.getByLabel(labelled(words)).first();
      const isList = await field.evaluate((element) => element.localName === "select");
      await (isList ? field.selectOption({ label: answer }) : field.fill(answer));
    }
  }

  // Sends a form that must be taken.
  async send(words, within = this.page) {
    await this.press(words, within);
    const errors = await this.errors();
    assert.deepEqual(errors, [], `${words}, on ${this.page.url()}`);
    assert.ok(this.status < 400, `${words} gives ${this.status} on ${this.page.url()}: ${await this.words()}`);
  }

  // Sends a form that must be refused, and says with which words.
  async sendInVain(words, within = this.page) {
    await this.press(words, within);
    const errors = await this.errors();
    assert.equal(this.status, 422, `${words}, on ${this.page.url()}`);
    assert.notDeepEqual(errors, [], `${words} is refused without words`);
    return errors;
  }

  async press(words, within = this.page) {
    await within.getByRole("button", { name: words }).first().click();
    await this.look();
  }

  errors() {
    return this.page.locator(".error-summary-list li").allInnerTexts();
  }

  words() {
    return this.page.locator("main").innerText();
  }

  // Fails unless the page says these words.
  async reads(...all) {
    const words = (await this.words()).replace(/\s+/g, " ");
    for (const expected of all) {
      assert.ok(words.includes(expected), `"${expected}" is not on ${this.page.url()}, which says: ${words}`);
    }
  }

  async doesNotRead(words) {
    assert.ok(!(await this.words()).replace(/\s+/g, " ").includes(words), `"${words}" is on ${this.page.url()}`);
  }

  // Once for each kind of page, with and without errors.
  async look() {
    await this.page.waitForLoadState("load");
    if (!this.looks) {
      return;
    }
    const kind = `${this.name ?? "public"} ${kindOf(this.page)} ${this.status} ${(await this.errors()).length > 0}`;
    if (!this.looks.kinds.has(kind)) {
      this.looks.kinds.add(kind);
      this.looks.pile.add(kind, await this.response.text());
      await judgeLook(this.page);
    }
  }
}
