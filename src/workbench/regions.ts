/** A part of the page that F6 reaches, as it does in Excel: in the grid Tab moves from cell to cell. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

function nextRegion(regions: readonly Region[], step: number): Region | undefined {
  const shown = regions.filter(({ element }) => element.checkVisibility());
  const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
  return shown[(at + step + shown.length) % shown.length];
}

/** From the region the person is in to the next one, or back. */
export function regionMoves(regions: readonly Region[]): (back: boolean) => void {
  return (back) => {
    nextRegion(regions, back ? -1 : 1)?.focus();
  };
}

/** F6 and Shift+F6 in a window of the page, before anything in it sees them. */
export function listenForRegionKey(on: Window, move: (back: boolean) => void): void {
  on.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      move(event.shiftKey);
    },
    true,
  );
}
