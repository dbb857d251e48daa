// Names to choose from while one types into a box with data-suggestions: the address that gives them.
const pause = 120; // milliseconds without a key

async function suggest(box: HTMLInputElement, list: HTMLDataListElement, address: string): Promise<void> {
  const typed = box.value;
  const response = await fetch(`${address}?q=${encodeURIComponent(typed)}`);
  if (!response.ok || box.value !== typed) {
    return;
  }
  const names: string[] = await response.json();
  list.replaceChildren(
    ...names.map((name) => {
      const option = document.createElement("option");
      option.value = name;
      return option;
    }),
  );
}

export function suggestNames(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>("input[data-suggestions]")) {
    const list = document.createElement("datalist");
    list.id = `${box.id}-names`;
    box.after(list);
    box.setAttribute("list", list.id);
    let waiting = 0;
    box.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => void suggest(box, list, box.dataset.suggestions ?? "").catch(() => {}), pause);
    });
  }
}
