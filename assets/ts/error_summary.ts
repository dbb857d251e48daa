// A form that comes back with errors starts at their summary, also for those who listen to the page.
export function focusErrorSummary(): void {
  const summary = document.querySelector<HTMLElement>(".error-summary");
  if (!summary) {
    return;
  }
  summary.tabIndex = -1;
  summary.focus();
}
