// A page without a mouse: the first key leads past the menu, each stop shows where it is, and the thing to do is reached.
import assert from "node:assert/strict";

const mostKeys = 150;

const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const label = element.closest("label");
    const around = label ? getComputedStyle(label) : style;
    const stop = {
      isWayIn: element.matches(".skip-link") && element.innerText.trim() !== "",
      isShown: [style, around].some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px"),
      isMainThing: element.matches("main .button, main [type=submit]"),
      isBody: element === document.body,
      isInside: element === window.lastStop,
      html: element.outerHTML.slice(0, 120),
    };
    window.lastStop = element;
    return stop;
  });

export const worksByKeyboard = async (page) => {
  const address = page.url();
  await page.keyboard.press("Tab");
  const first = await focused(page);
  assert.ok(first.isWayIn, `the first stop on ${address} is ${first.html}`);
  await page.keyboard.press("Enter");
  if ((await page.locator("main .button").count()) === 0) {
    return;
  }
  for (let keys = 0; keys < mostKeys; ++keys) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    assert.ok(!stop.isBody, `${address}: its button is not reached by keyboard`);
    // Within a field for a day the browser itself shows day, month, year and calendar.
    assert.ok(stop.isShown || stop.isInside, `${address} does not show that ${stop.html} has the focus`);
    if (stop.isMainThing) {
      return;
    }
  }
  assert.fail(`${address}: no button within ${mostKeys} keys`);
};
