// What a browser can add. Every page works without it.
import { focusErrorSummary } from "./error_summary";
import { closeMenus } from "./menus";
import { forgetWhenSignedOut, keepMyFamilies } from "./offline/my_families";
import { showOffline } from "./offline/shell";
import { sendOnce } from "./send_once";
import { suggestNames } from "./suggestions";
import { showCurrentTab } from "./tabs";
import { warnOnUnsavedChanges } from "./unsaved_changes";

focusErrorSummary();
sendOnce();
warnOnUnsavedChanges();
closeMenus();
suggestNames();
showCurrentTab();
keepMyFamilies();
showOffline();
forgetWhenSignedOut();
