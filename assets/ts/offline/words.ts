// Days in the language of the page, and what waits to be sent. The words themselves stand in the page.
import { type Answer, deleteAnswer, listAnswers } from "./store";

export function dayInWords(day: string): string {
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  return words.format(new Date(`${day}T12:00:00Z`));
}

function noteOf(answer: Answer, block: HTMLElement): HTMLElement {
  const note = document.createElement("p");
  note.className = answer.refused === undefined ? "notice" : "notice notice-soon";
  const words = document.createElement("span");
  const day = dayInWords(answer.on);
  words.textContent = answer.refused === undefined ? (block.dataset.waiting ?? "").replace("{day}", day) : `${day}: ${answer.refused}`;
  note.append(words);
  if (answer.refused !== undefined) {
    const seen = document.createElement("button");
    seen.type = "button";
    seen.className = "button button-small button-quiet";
    seen.textContent = block.dataset.seen ?? "";
    seen.addEventListener("click", () => void deleteAnswer(answer.number ?? 0).then(showUnsent));
    note.append(seen);
  }
  return note;
}

// Above her families: what was not sent yet, and what was refused.
export async function showUnsent(): Promise<void> {
  const block = document.querySelector<HTMLElement>("[data-unsent]");
  if (block) {
    block.replaceChildren(...(await listAnswers()).map((answer) => noteOf(answer, block)));
  }
}
