/** Shows one state of the pane after another, each from the start. Development only. */
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import type { ThemeName } from "../../../src/taskpane/office/brand";
import { fakePreferences, fakeServices, fakeTheme } from "../../support/pane/fakeServices";
import type { HarnessWindow } from "./harnessPage";
import { settled } from "./settled";
import { STATES } from "./states";

let shown: Root | null = null;

const show: HarnessWindow["show"] = (name, theme, language) => {
  const state = STATES[name];
  const pane = document.getElementById("pane");
  if (state === undefined || pane === null) throw new Error(`No state is called ${name}.`);
  shown?.unmount();
  shown = createRoot(pane);
  shown.render(
    <App
      services={fakeServices({ ...state.services, ...state.servicesIn?.(language) })}
      theme={fakeTheme(theme as ThemeName)}
      preferences={fakePreferences(language, state.role)}
      openWithSample={state.withSample}
    />,
  );
};

Object.assign(window, { show, settled } satisfies HarnessWindow);
