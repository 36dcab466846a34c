import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/App";
import type { ThemeName } from "../../../src/taskpane/office/brand";
import type { PaneServices } from "../../../src/taskpane/services";
import type { Role } from "../../../src/taskpane/shell/Role";
import type { Language } from "../../../src/words/language";
import { FewStyles } from "./FewStyles";
import { fakePreferences, fakeServices, fakeTheme } from "./fakeServices";

// The views are loaded on demand, and the first to come compiles them.
configure({ asyncUtilTimeout: 15_000 });

/** For tests that let axe walk a whole view: jsdom computes styles slowly. */
export const SLOW_MS = 60_000;

interface PaneOptions {
  readonly role?: Role | null;
  readonly language?: Language;
  readonly theme?: ThemeName;
  readonly withSample?: boolean;
  readonly commandFailure?: unknown;
}

/** The whole pane with services of the test's choice. */
export function renderPane(services: Partial<PaneServices> = {}, options: PaneOptions = {}): UserEvent {
  const { role = "consolidate", language = "ko", theme = "light", withSample = false } = options;
  const user = userEvent.setup({ applyAccept: false });
  render(
    <App
      services={fakeServices(services)}
      theme={fakeTheme(theme)}
      preferences={fakePreferences(language, role)}
      openWithSample={withSample}
      commandFailure={options.commandFailure ?? null}
    />,
    { wrapper: FewStyles },
  );
  return user;
}

/** What axe objects to on the page. Colours need a real browser and are looked at there. */
export async function accessibilityFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What the live region says. */
export function announced(): string {
  return (
    screen.getAllByRole("status").find((element) => element.getAttribute("aria-live") === "polite")
      ?.textContent ?? ""
  );
}

/** A promise the test settles when it wants to. */
export function deferred<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
