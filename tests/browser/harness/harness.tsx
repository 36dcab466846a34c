/** Shows one state of the pane, named in the address: #consolidate-done,dark,en. Development only. */
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import type { ThemeName } from "../../../src/taskpane/office/brand";
import type { Language } from "../../../src/words/language";
import { fakePreferences, fakeServices, fakeTheme } from "../../support/pane/fakeServices";
import { STATES } from "./states";

const [name = "first-run", theme = "light", language = "ko"] = decodeURIComponent(
  window.location.hash.slice(1),
).split(",");
const state = STATES[name];
const root = document.getElementById("pane");
if (state === undefined || root === null) throw new Error(`No state is called ${name}.`);

createRoot(root).render(
  <App
    services={fakeServices(state.services)}
    theme={fakeTheme(theme as ThemeName)}
    preferences={fakePreferences(language as Language, state.role)}
    openWithSample={state.withSample}
  />,
);
