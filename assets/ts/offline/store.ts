// What the device of a volunteer keeps: of each family a first name, a dagdeel and a place, and the answers that were not
// sent yet. Nothing else, and nothing of a family to which she does not come any more.
export interface Family {
  match: number;
  name: string;
  dagdeel: string;
  weekday: number; // of the dagdeel: 1 is Monday
  place: string;
}

export interface Answer {
  number?: number; // the order in which answers were given
  key: string; // made here, so that an answer that is sent twice counts once
  match: number;
  on: string; // "2026-11-24"
  happened: "yes" | "no";
  minutes: string;
  reason: string;
  givenAt: string;
  refused?: string; // why it did not count, in words
}

const families = "families";
const answers = "answers";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("homestart", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(families, { keyPath: "match" });
      request.result.createObjectStore(answers, { keyPath: "number", autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

// Does something with one kind of things, as a whole or not at all, and gives what was asked.
async function within<T>(kind: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T> | undefined): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(kind, mode);
      const request = act(transaction.objectStore(kind));
      transaction.oncomplete = () => resolve(request?.result as T);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const listFamilies = (): Promise<Family[]> => within(families, "readonly", (store) => store.getAll());

// These families, and no others: those of a match that ended are forgotten.
export const keepFamilies = (known: Family[]): Promise<unknown> =>
  within(families, "readwrite", (store) => {
    store.clear();
    for (const { match, name, dagdeel, weekday, place } of known) {
      store.put({ match, name, dagdeel, weekday, place });
    }
    return undefined;
  });

export const forgetFamilies = (): Promise<unknown> => keepFamilies([]);

export const listAnswers = (): Promise<Answer[]> => within(answers, "readonly", (store) => store.getAll());
export const putAnswer = (answer: Answer): Promise<unknown> => within(answers, "readwrite", (store) => store.put(answer));
export const deleteAnswer = (number: number): Promise<unknown> =>
  within(answers, "readwrite", (store) => store.delete(number) as IDBRequest<unknown>);

// From the fields of a form about a visit; nothing when it lacks something.
export function answerIn(match: number, form: FormData): Answer | undefined {
  const text = (name: string): string => String(form.get(name) ?? form.get(`${name}_${match}`) ?? "").trim();
  const happened = text("happened") === "no" ? "no" : "yes";
  const answer: Answer = {
    key: text("key") || crypto.randomUUID(),
    match,
    on: text("on"),
    happened,
    minutes: happened === "yes" ? text("minutes") : "",
    reason: happened === "no" ? text("reason") : "",
    givenAt: now(),
  };
  const isWhole = answer.on !== "" && (answer.minutes !== "" || answer.reason !== "");
  return isWhole ? answer : undefined;
}

// To the second, as the server writes moments.
function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}
