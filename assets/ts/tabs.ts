// Where the tabs scroll, the one of this page is in sight.
export function showCurrentTab(): void {
  for (const tabs of document.querySelectorAll<HTMLElement>(".tabs")) {
    const here = tabs.querySelector<HTMLElement>("[aria-current]");
    if (here && tabs.scrollWidth > tabs.offsetWidth) {
      tabs.scrollLeft = here.offsetLeft - tabs.offsetLeft - (tabs.offsetWidth - here.offsetWidth) / 2;
    }
  }
}
