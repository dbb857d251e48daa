// The service worker of a volunteer's pages. It keeps one page that says nothing of anybody, with its style and script, and
// shows it when there is no connection. An answer that could not be sent waits on the device. No page about a family is kept.
import { answerIn, putAnswer } from "./offline/store";

interface Kept {
  version: string;
  page: string; // the page without a connection
  pages: string; // in the place of which it is shown
  files: string[];
}

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker extends EventTarget {
  readonly kept: Kept;
  skipWaiting(): Promise<void>;
}

const self = globalThis as unknown as Worker;
const { version, page, pages, files } = self.kept;
const cacheName = `homestart-${version}`;

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(files);
  await cache.add(new Request(page, { credentials: "omit", cache: "no-store" }));
  await self.skipWaiting();
}

async function forgetOlder(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith("homestart-") && name !== cacheName) {
      await caches.delete(name);
    }
  }
}

const offlinePage = async (): Promise<Response> => (await caches.match(page)) ?? Response.error();

async function open(request: Request): Promise<Response> {
  return fetch(request).catch(offlinePage);
}

// "/my-families/7/visits" is about match 7.
function matchIn(address: string): number | undefined {
  const found = /\/(\d+)\/visits$/.exec(new URL(address).pathname);
  return found ? Number(found[1]) : undefined;
}

async function tell(request: Request): Promise<Response> {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch {
    const match = matchIn(copy.url);
    const answer = match === undefined ? undefined : answerIn(match, await copy.formData());
    if (answer) {
      await putAnswer(answer);
    }
    return Response.redirect(pages, 303);
  }
}

self.addEventListener("install", (event) => (event as Extendable).waitUntil(keep()));
self.addEventListener("activate", (event) => (event as Extendable).waitUntil(forgetOlder()));
self.addEventListener("fetch", (event) => {
  const { request, respondWith } = event as Fetching;
  const answer = respondWith.bind(event);
  if (request.mode === "navigate") {
    answer(request.method === "POST" ? tell(request) : open(request));
  } else if (files.includes(new URL(request.url).pathname)) {
    answer(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});
