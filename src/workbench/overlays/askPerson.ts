import { element } from "../ribbon/renderRibbon";

export interface Answer {
  readonly label: string;
  choose?(): void;
}

/** A message that has to be answered first. Escape is the last answer. */
export function askPerson(title: string, message: string, answers: readonly Answer[]): void {
  const dialog = element("dialog", "alert");
  dialog.setAttribute("aria-label", title);
  const buttons = answers.map(({ label, choose }) => {
    const made = element("button", "alert-button", label);
    made.type = "button";
    made.addEventListener("click", () => {
      dialog.close();
      choose?.();
    });
    return made;
  });
  dialog.append(
    element("h2", "alert-title", title),
    element("p", "alert-message", message),
    element("div", "alert-buttons", ...buttons),
  );
  dialog.addEventListener("keydown", (event) => {
    event.stopPropagation();
  });
  dialog.addEventListener("cancel", () => {
    answers[answers.length - 1]?.choose?.();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
