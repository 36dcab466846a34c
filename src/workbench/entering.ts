import { ApiError, cellAddress, type ExcelHost, type Sheet } from "../excel-host";
import type { CellPosition } from "./grid/GridView";
import { askPerson } from "./overlays/askPerson";
import type { WorkbenchWords } from "./workbenchWords";

interface Entering {
  readonly host: ExcelHost;
  readonly words: WorkbenchWords;
  /** Does it, and draws what came of it. */
  readonly act: (action: (user: ExcelHost["user"]) => void) => void;
  /** Opens the cell again with what was typed. */
  readonly retry: (cell: CellPosition, text: string) => void;
}

/** What an error of the API means to the person who typed. */
export function refusalText(error: ApiError, words: WorkbenchWords): string {
  switch (error.code) {
    case "AccessDenied":
      return words.locked;
    case "InvalidArgument":
      return words.badFormula;
    default:
      return words.refused(error.message);
  }
}

/** Types into a cell of the sheet in front, with the dialogs Excel shows when a rule of the cell speaks against it. */
export function enter({ host, words, act, retry }: Entering, cell: CellPosition, text: string): void {
  const sheet = host.workbook.activeSheet;
  const address = cellAddress(cell.row, cell.column);
  const again = {
    label: words.retry,
    choose: () => {
      retry(cell, text);
    },
  };
  const type = (): void => {
    try {
      act((user) => {
        user.type(sheet.name, address, text);
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const answers = error.code === "AccessDenied" ? [] : [again];
      askPerson(words.title, refusalText(error, words), [...answers, { label: words.cancel }]);
    }
  };
  const refusal = refusalOf(host, sheet, address, text);
  if (refusal === null) {
    type();
    return;
  }
  const { style, title, message } = refusal;
  const question = style === "Warning" ? `\n${words.goOn}` : "";
  const answers = {
    Stop: [again, { label: words.cancel }],
    Warning: [{ label: words.yes, choose: type }, { ...again, label: words.no }, { label: words.cancel }],
    Information: [{ label: words.ok, choose: type }, { label: words.cancel }],
  }[style];
  askPerson(title || words.title, (message || words.notAllowed) + question, answers);
}

/** A broken formula is found when it is typed, not while its rule is looked at. */
function refusalOf(
  { user }: ExcelHost,
  sheet: Sheet,
  address: string,
  text: string,
): ReturnType<ExcelHost["user"]["refusal"]> {
  try {
    return user.refusal(sheet.name, address, text);
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}
