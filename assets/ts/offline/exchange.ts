// Contact with the server: it says to which families she comes, and takes the answers in the order in which they were given.
import { type Answer, type Family, deleteAnswer, forgetFamilies, keepFamilies, listAnswers, putAnswer } from "./store";

export enum Contact {
  none, // no connection, or a server that is not well
  signedOut,
  made,
}

const address = "/my-device";

interface Known {
  csrf: string;
  families: Family[];
}

const isJson = (response: Response): boolean => response.headers.get("Content-Type")?.startsWith("application/json") ?? false;

async function post(answer: Answer, csrf: string): Promise<Response> {
  const { key, match, on, happened, minutes, reason, givenAt } = answer;
  const fields = { csrf, key, match: String(match), on, happened, minutes, reason, given_at: givenAt };
  return fetch(address, { method: "POST", body: new URLSearchParams(fields) });
}

// Whether the next may follow.
async function send(answer: Answer, csrf: string): Promise<boolean> {
  const response = await post(answer, csrf);
  if (response.status === 404) {
    return true; // of another volunteer who uses this device: it waits for her
  }
  if (!isJson(response)) {
    return false;
  }
  if (response.ok) {
    await deleteAnswer(answer.number ?? 0);
  } else {
    const { words }: { words: string } = await response.json();
    await putAnswer({ ...answer, refused: words });
  }
  return true;
}

async function sendAll(csrf: string): Promise<void> {
  for (const answer of await listAnswers()) {
    if (answer.refused === undefined && !(await send(answer, csrf))) {
      return;
    }
  }
}

async function meet(): Promise<Contact> {
  const response = await fetch(address, { cache: "no-store" });
  if (response.redirected || response.status === 401 || response.status === 403) {
    await forgetFamilies();
    return Contact.signedOut;
  }
  if (!response.ok || !isJson(response)) {
    return Contact.none;
  }
  const known: Known = await response.json();
  await keepFamilies(known.families);
  await sendAll(known.csrf);
  return Contact.made;
}

// Never fails: without connection there is no contact.
export async function exchange(): Promise<Contact> {
  try {
    return await meet();
  } catch {
    return Contact.none;
  }
}
