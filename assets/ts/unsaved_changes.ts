// Long forms carry data-warn-unsaved: leaving with something typed and not sent asks first.
export function warnOnUnsavedChanges(): void {
  const changed = new Set<HTMLFormElement>();

  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-warn-unsaved]")) {
    form.addEventListener("input", () => changed.add(form));
    form.addEventListener("submit", () => changed.delete(form));
  }

  window.addEventListener("beforeunload", (event) => {
    if (changed.size > 0) {
      event.preventDefault();
    }
  });
}
