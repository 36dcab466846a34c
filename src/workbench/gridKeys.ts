/** Keys and clipboard of the grid that the workbench answers itself, before the grid sees them. */
interface KeyActions {
  /** The person is in the cells, not in a field, a menu or the cell editor. */
  isInCells(): boolean;
  /** A text field or the cell editor has the keys. */
  isTyping(): boolean;
  undo(): void;
  redo(): void;
  /** False when the cell has no list. */
  openList(): boolean;
  openMenu(): void;
  copy(data: DataTransfer, cut: boolean): void;
  paste(data: DataTransfer): void;
}

type Answer = "taken" | "left" | "browser";

function answer(event: KeyboardEvent, actions: KeyActions): Answer {
  const key = event.key.toLowerCase();
  const control = event.ctrlKey && !event.altKey;
  if (control && (key === "z" || key === "y") && !actions.isTyping()) {
    if (key === "z" && !event.shiftKey) actions.undo();
    else actions.redo();
    return "taken";
  }
  if (!actions.isInCells()) return "left";
  // The browser turns these into clipboard events.
  if (control && ["c", "x", "v"].includes(key)) return "browser";
  if (event.altKey && event.key === "ArrowDown") return actions.openList() ? "taken" : "left";
  if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) {
    actions.openMenu();
    return "taken";
  }
  return "left";
}

export function listenForKeys(grid: HTMLElement, actions: KeyActions): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const given = answer(event, actions);
      if (given === "left") return;
      if (given === "taken") event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  const clipboard = (type: "copy" | "cut" | "paste", run: (data: DataTransfer) => void): void => {
    window.addEventListener(
      type,
      (event) => {
        if (event.clipboardData === null || !actions.isInCells()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        run(event.clipboardData);
      },
      true,
    );
  };
  clipboard("copy", (data) => {
    actions.copy(data, false);
  });
  clipboard("cut", (data) => {
    actions.copy(data, true);
  });
  clipboard("paste", actions.paste);
  grid.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    // The grid selects the cell under the pointer first.
    setTimeout(() => {
      actions.openMenu();
    }, 0);
  });
}
