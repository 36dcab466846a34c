import { filterButtons, type FilterButton } from "../../excel-host/user/filters";
import { boxOf, type Box, type GridPlace } from "../grid/GridPlace";
import { element } from "../ribbon/renderRibbon";

const SIZE = 18;

/** The buttons in the headers of tables and filtered lists. */
export class FilterButtons {
  readonly #layer = element("div", "filter-layer");

  constructor(
    container: HTMLElement,
    private readonly label: (filtered: boolean) => string,
    private readonly open: (button: FilterButton, box: Box) => void,
  ) {
    container.append(this.#layer);
  }

  show(place: GridPlace): void {
    const placed = filterButtons(place.sheet).flatMap((button) => {
      const box = boxOf(place, button.row, button.column);
      return box === null || box.x + box.width < place.headingWidth ? [] : [this.#button(button, box)];
    });
    if (placed.length > 0 || this.#layer.childElementCount > 0) this.#layer.replaceChildren(...placed);
  }

  #button(button: FilterButton, box: Box): HTMLElement {
    const made = element("button", "filter-button", button.active ? "▼" : "▾");
    made.type = "button";
    made.tabIndex = -1;
    made.setAttribute("aria-label", this.label(button.active));
    made.setAttribute("aria-pressed", String(button.active));
    made.style.left = `${box.x + box.width - SIZE - 2}px`;
    made.style.top = `${box.y + box.height - SIZE - 2}px`;
    made.addEventListener("click", () => {
      this.open(button, box);
    });
    return made;
  }
}
