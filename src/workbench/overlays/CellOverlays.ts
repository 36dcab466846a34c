import { areaAddress, cellAddress, isError, type ExcelHost, type Workbook } from "../../excel-host";
import { columnName } from "../../excel-host/document/address";
import { choicesAt } from "../../excel-host/user/entryRules";
import { filterButtons, filterChoices, type FilterButton } from "../../excel-host/user/filters";
import type { Box, GridPlace } from "../grid/GridPlace";
import type { CellPosition } from "../grid/GridView";
import type { WorkbenchWords } from "../workbenchWords";
import { ActiveCell } from "./ActiveCell";
import { FilterButtons } from "./FilterButtons";
import { openFilterMenu } from "./openFilterMenu";
import { openList } from "./openList";

interface OverlayActions {
  act(action: (user: ExcelHost["user"]) => void): void;
  enter(cell: CellPosition, text: string): void;
  focusGrid(): void;
}

/** Everything that lies over the cells and can be opened there: lists, filters, notes, the menu. */
export class CellOverlays {
  readonly #active: ActiveCell;
  readonly #filters: FilterButtons;
  #workbook: Workbook | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly words: WorkbenchWords,
    private readonly actions: OverlayActions,
  ) {
    this.#filters = new FilterButtons(container, words.filter.button, (button, box) => {
      this.#openFilter(button, box);
    });
    this.#active = new ActiveCell(container, words.choices, () => {
      this.openList();
    });
  }

  show(workbook: Workbook, place: GridPlace): void {
    this.#workbook = workbook;
    this.#active.show(workbook, place);
    this.#filters.show(place);
  }

  openList(): boolean {
    const workbook = this.#workbook;
    const { box } = this.#active;
    if (workbook === null || box === null) return false;
    const sheet = workbook.activeSheet;
    const { top: row, left: column } = sheet.selection;
    const button = filterButtons(sheet).find((each) => each.row === row && each.column === column);
    if (button !== undefined) {
      this.#openFilter(button, box);
      return true;
    }
    const choices = choicesAt(workbook, sheet, row, column);
    if (choices === null) return false;
    const { value } = sheet.cell(row, column);
    const held = value === null || isError(value) ? "" : String(value);
    const items = choices.map((label) => ({
      label,
      current: label === held,
      pick: () => {
        this.actions.enter({ row, column }, label);
      },
    }));
    openList(this.container, box, items, {
      role: "listbox",
      label: this.words.choices,
      onClose: this.actions.focusGrid,
    });
    return true;
  }

  openMenu(): void {
    const sheet = this.#workbook?.activeSheet;
    const { box } = this.#active;
    if (sheet === undefined || box === null) return;
    const { top, bottom, left, right } = sheet.selection;
    const rows = `${top + 1}:${bottom + 1}`;
    const columns = `${columnName(left)}:${columnName(right)}`;
    const { menu } = this.words;
    const item = (label: string, run: (user: ExcelHost["user"]) => void) => ({
      label,
      pick: () => {
        this.actions.act(run);
      },
    });
    const items = [
      item(menu.insertRows, (user) => {
        user.insertRows(sheet.name, rows);
      }),
      item(menu.deleteRows, (user) => {
        user.deleteRows(sheet.name, rows);
      }),
      item(menu.insertColumns, (user) => {
        user.insertColumns(sheet.name, columns);
      }),
      item(menu.deleteColumns, (user) => {
        user.deleteColumns(sheet.name, columns);
      }),
      item(menu.clear, (user) => {
        user.clear(sheet.name, areaAddress(sheet.selection));
      }),
    ];
    openList(this.container, box, items, {
      role: "menu",
      label: menu.label,
      onClose: this.actions.focusGrid,
    });
  }

  #openFilter({ row, column }: FilterButton, box: Box): void {
    const sheet = this.#workbook?.activeSheet;
    if (sheet === undefined) return;
    const header = cellAddress(row, column);
    openFilterMenu(this.container, box, filterChoices(sheet, row, column), this.words.filter, {
      sort: (ascending) => {
        this.actions.act((user) => {
          user.sort(sheet.name, header, ascending);
        });
      },
      filter: (texts) => {
        this.actions.act((user) => {
          user.filter(sheet.name, header, texts);
        });
      },
      onClose: this.actions.focusGrid,
    });
  }
}
