// The pages that a parent opens first, as the demo serves them, in Dutch and in Arabic; and a browser of their own to measure
// them with, which Lighthouse reaches by its port.
import { chromium } from "playwright-core";
import { freePort, startSite } from "./site.mjs";

const pages = {
  finder: "/?lang=",
  "finder, an answer": "/?q=7121+AB&lang=",
  "start of the application": "/apply/place?municipality=GM0197&postcode=7121AB&lang=",
  "agenda of meetings": "/meetings?municipality=GM0197&lang=",
};

const switches = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"];

// Calls measure(name, url, { browser, port }) for one page after the other.
export const eachFirstPage = async (measure) => {
  const site = await startSite({ today: "2026-11-24", demo: true });
  const port = await freePort();
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: [...switches, `--remote-debugging-port=${port}`] });
  try {
    for (const language of ["nl", "ar"]) {
      for (const [name, address] of Object.entries(pages)) {
        await measure(`${name}, ${language}`, site.url + address + language, { browser, port });
      }
    }
  } finally {
    await browser.close();
    await site.stop();
  }
};
