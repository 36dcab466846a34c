import type { FilterChoice } from "../../excel-host/user/filters";
import type { Box } from "../grid/GridPlace";
import { element } from "../ribbon/renderRibbon";
import type { WorkbenchWords } from "../workbenchWords";
import { openPopup } from "./popup";

interface FilterActions {
  sort(ascending: boolean): void;
  /** Null: all rows. */
  filter(texts: readonly string[] | null): void;
  onClose(): void;
}

function command(label: string, run: () => void): HTMLButtonElement {
  const made = element("button", "list-item", label);
  made.type = "button";
  made.addEventListener("click", run);
  return made;
}

function choiceBox(
  label: string,
  chosen: boolean,
): { readonly line: HTMLElement; readonly box: HTMLInputElement } {
  const box = element("input", "");
  box.type = "checkbox";
  box.checked = chosen;
  return { line: element("label", "filter-choice", box, label), box };
}

/** The menu of a filter button: sorting, and which texts to show. */
export function openFilterMenu(
  container: HTMLElement,
  at: Box,
  choices: readonly FilterChoice[],
  words: WorkbenchWords["filter"],
  actions: FilterActions,
): void {
  const menu = element("div", "list filter-menu");
  menu.setAttribute("role", "dialog");
  menu.setAttribute("aria-label", words.menu);
  const all = choiceBox(
    words.all,
    choices.every(({ chosen }) => chosen),
  );
  const boxes = choices.map(({ text, chosen }) => ({
    text,
    ...choiceBox(text === "" ? words.blank : text, chosen),
  }));
  all.box.addEventListener("change", () => {
    for (const { box } of boxes) box.checked = all.box.checked;
  });
  const done = (run: () => void) => () => {
    close();
    run();
  };
  const take = (): void => {
    const texts = boxes.filter(({ box }) => box.checked).map(({ text }) => text);
    actions.filter(texts.length === boxes.length ? null : texts);
  };
  const first = command(
    words.ascending,
    done(() => {
      actions.sort(true);
    }),
  );
  menu.append(
    first,
    command(
      words.descending,
      done(() => {
        actions.sort(false);
      }),
    ),
    command(
      words.clear,
      done(() => {
        actions.filter(null);
      }),
    ),
    element("div", "filter-choices", all.line, ...boxes.map(({ line }) => line)),
    command(words.apply, done(take)),
  );
  const close = openPopup(container, menu, at, actions.onClose);
  first.focus();
}
