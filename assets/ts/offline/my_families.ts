// Her page with a connection: the device learns what it may keep, and sends what waits.
import { exchange } from "./exchange";
import { forgetFamilies, listAnswers } from "./store";
import { showUnsent } from "./words";

// In the language of this page: a worker is fetched without it.
const worker = `/my-worker.js?lang=${document.documentElement.lang}`;
const pages = "/my-families";

// The page shows what the server knows: again, when it just heard more.
async function catchUp(): Promise<void> {
  const waited = (await listAnswers()).filter(({ refused }) => refused === undefined).length;
  await exchange();
  const waiting = (await listAnswers()).filter(({ refused }) => refused === undefined).length;
  if (waiting < waited) {
    location.replace(pages);
  } else {
    await showUnsent();
  }
}

// She may keep her page on her phone as an app; that needs the worker, so a script tells of it.
function offerApp({ manifest, icon }: DOMStringMap): void {
  for (const [rel, href] of [
    ["manifest", manifest],
    ["apple-touch-icon", icon],
  ]) {
    const link = document.createElement("link");
    link.rel = rel ?? "";
    link.href = href ?? "";
    document.head.append(link);
  }
}

export function keepMyFamilies(): void {
  const page = document.querySelector<HTMLElement>("[data-my-families]");
  if (!page || !("serviceWorker" in navigator)) {
    return;
  }
  offerApp(page.dataset);
  for (const field of document.querySelectorAll<HTMLInputElement>("[data-device-key]")) {
    field.value = crypto.randomUUID();
  }
  void navigator.serviceWorker.register(worker, { scope: pages }).catch(() => {});
  void catchUp();
  window.addEventListener("online", () => void catchUp());
}

// Who signs out, or must sign in, leaves no family behind on the device.
export function forgetWhenSignedOut(): void {
  if (!("indexedDB" in window)) {
    return;
  }
  if (location.pathname === "/sign-in") {
    void forgetFamilies().catch(() => {});
  }
  document.querySelector('form[action="/sign-out"]')?.addEventListener("submit", () => void forgetFamilies().catch(() => {}));
}
