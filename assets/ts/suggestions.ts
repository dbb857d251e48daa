// Names to choose from while one types into a box with data-suggestions: the address that gives them. The server knows that
// "s hertogenb" begins 's-Hertogenbosch; the browser's own list would hide it for its other spelling.
const pause = 120; // milliseconds without a key

class Suggestions {
  private readonly list = document.createElement("ul");
  private active = -1;
  private waiting = 0;

  constructor(private readonly box: HTMLInputElement) {
    this.list.id = `${box.id}-names`;
    this.list.className = "suggestions";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", box.labels?.[0]?.textContent?.trim() ?? "");
    box.after(this.list);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", this.list.id);
    this.show([]);
    box.addEventListener("input", () => this.wait());
    box.addEventListener("keydown", (event) => this.press(event));
    box.addEventListener("blur", () => this.show([]));
  }

  private wait(): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.ask().catch(() => this.show([])), pause);
  }

  private async ask(): Promise<void> {
    const typed = this.box.value;
    const response = await fetch(`${this.box.dataset.suggestions}?q=${encodeURIComponent(typed)}`);
    if (response.ok && this.box.value === typed && document.activeElement === this.box) {
      const names: string[] = await response.json();
      this.show(names.filter((name) => name !== typed));
    }
  }

  private show(names: string[]): void {
    this.list.replaceChildren(...names.map((name, index) => this.option(name, index)));
    this.list.hidden = names.length === 0;
    this.box.setAttribute("aria-expanded", String(names.length > 0));
    this.activate(-1);
  }

  private option(name: string, index: number): HTMLLIElement {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${index}`;
    option.setAttribute("role", "option");
    option.textContent = name;
    option.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
    option.addEventListener("click", () => {
      this.choose(name);
      this.box.form?.requestSubmit();
    });
    return option;
  }

  private activate(index: number): void {
    this.active = index;
    [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const active = this.list.children[index];
    if (active) {
      this.box.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    } else {
      this.box.removeAttribute("aria-activedescendant");
    }
  }

  private choose(name: string): void {
    clearTimeout(this.waiting);
    this.box.value = name;
    this.show([]);
  }

  // Enter sends the form, with the name that is chosen.
  private press(event: KeyboardEvent): void {
    const count = this.list.children.length;
    if (count === 0 || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.activate(this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.show([]);
    } else if (event.key === "Enter" && this.active >= 0) {
      this.choose(this.list.children[this.active]?.textContent ?? this.box.value);
    }
  }
}

export function suggestNames(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>("input[data-suggestions]")) {
    new Suggestions(box);
  }
}
