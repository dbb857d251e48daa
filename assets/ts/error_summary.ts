// A form that comes back with errors starts at their summary, also for those who listen to the page.
export function focusErrorSummary(): void {
  const summary = document.querySelector<HTMLElement>(".error-summary");
  if (!summary) {
    return;
  }
  // Who came in by "Naar de inhoud" sends the form to an address with #content, and that would take the focus back.
  if (location.hash) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
  summary.tabIndex = -1;
  summary.focus();
}
