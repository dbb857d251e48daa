// A second click on a button that is already at work does nothing.
const sent = new WeakSet<HTMLFormElement>();

function markBusy(form: HTMLFormElement, busy: boolean): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>("button:not([type=button])")) {
    if (busy) {
      button.setAttribute("aria-disabled", "true");
    } else {
      button.removeAttribute("aria-disabled");
    }
  }
}

export function sendOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") {
      return;
    }
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    markBusy(form, true);
  });

  // Back to a page the browser kept: its forms can be sent again.
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) {
      sent.delete(form);
      markBusy(form, false);
    }
  });
}
