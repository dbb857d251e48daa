// Her page without a connection: a card for each family that the device knows, and telling about the last visit.
import { Contact, exchange } from "./exchange";
import { type Answer, type Family, answerIn, listAnswers, listFamilies, putAnswer } from "./store";
import { dayInWords, showUnsent } from "./words";

const daysOfWeek = 7;

// The last day up to today that is this weekday (1 is Monday): "2026-11-24".
export function lastDay(weekday: number, today: Date): string {
  const back = (((today.getDay() + daysOfWeek - 1) % daysOfWeek) + 1 - weekday + daysOfWeek) % daysOfWeek;
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() - back));
  return day.toISOString().slice(0, "2026-11-24".length);
}

function put(card: ParentNode, selector: string, words: string): void {
  const place = card.querySelector(selector);
  if (place) {
    place.textContent = words;
  }
}

function listenToForm(form: HTMLFormElement, family: Family, on: string): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = new FormData(form);
    typed.set("on", on);
    typed.set("happened", form.dataset.answer ?? "yes");
    const answer = answerIn(family.match, typed);
    if (answer) {
      void putAnswer(answer).then(show).then(goOn);
    }
  });
}

function cardOf(page: HTMLElement, family: Family, told: Answer | undefined): Node {
  const template = page.querySelector<HTMLTemplateElement>("template[data-card]");
  const card = template?.content.cloneNode(true) as DocumentFragment;
  const on = lastDay(family.weekday, new Date());
  put(card, "h2", (page.dataset.title ?? "").replace("{dagdeel}", family.dagdeel).replace("{name}", family.name));
  put(card, "[data-place]", family.place);
  put(card, "[data-day]", (page.dataset.question ?? "").replace("{day}", dayInWords(on)));
  for (const form of card.querySelectorAll("form")) {
    listenToForm(form, family, on);
  }
  const chosen = card.querySelector<HTMLElement>("[data-told]");
  if (told && chosen) {
    chosen.hidden = false;
    const reason = card.querySelector(`input[value="${CSS.escape(told.reason)}"] ~ .choice-text`)?.textContent;
    const button = card.querySelector(`form[data-answer="${told.happened}"] button`)?.textContent;
    put(chosen, "span", reason ?? `${button ?? ""}, ${told.minutes}`);
  }
  return card;
}

async function show(): Promise<void> {
  const page = document.querySelector<HTMLElement>("[data-offline]");
  const cards = page?.querySelector<HTMLElement>("[data-cards]");
  if (!page || !cards) {
    return;
  }
  const [families, answers] = [await listFamilies(), await listAnswers()];
  cards.replaceChildren(...families.map((family) => cardOf(page, family, [...answers].reverse().find((answer) => answer.match === family.match))));
  const none = page.querySelector<HTMLElement>("[data-none]");
  if (none) {
    none.hidden = families.length > 0;
  }
  await showUnsent();
}

// With a connection the page of the server is better.
async function goOn(): Promise<void> {
  if ((await exchange()) !== Contact.none) {
    location.replace("/my-families");
  }
}

export function showOffline(): void {
  if (document.querySelector("[data-offline]")) {
    void show().then(goOn);
    window.addEventListener("online", () => void goOn());
  }
}
