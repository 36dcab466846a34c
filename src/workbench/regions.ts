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

/** What to do with keys, in every window of the page: F6 and Shift+F6 move between the regions. */
export function regionKeys(regions: readonly Region[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    nextRegion(regions, event.shiftKey ? -1 : 1)?.focus();
  };
}
