import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type IStyleData,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  DEFAULT_STYLE,
  isError,
  type CellStyle,
  type CellValue,
  type ConditionalLook,
  type Sheet,
  type Workbook,
} from "../../excel-host";
import { MAX_COLUMNS } from "../../excel-host/document/area";
import { formatValue, RuleEvaluator } from "../../excel-host/calc";
import { ConditionalLooks } from "../../excel-host/user/ConditionalLooks";
import { entryText } from "../entryText";
import { toUniverLook, toUniverStyle } from "./toUniverStyle";
import { hashesWhenTooWide } from "./tooWide";

const COMMENT_MARKER = { size: 7, color: "#c0392b" };

type ShownCell = ICellDataForSheetInterceptor;

/** Where a cell without an alignment of its own puts its content. Numbers come as texts, so the grid cannot know. */
function natural({ horizontalAlignment }: CellStyle, value: CellValue): IStyleData {
  if (horizontalAlignment !== "General" || value === null || typeof value === "string") return {};
  return { ht: typeof value === "number" ? HorizontalAlign.RIGHT : HorizontalAlign.CENTER };
}

/**
 * The cells of the sheet in front, computed when the grid draws them: the grid keeps no cells of its own, so what it
 * shows is never older than the workbook. Numbers come as the text of their format.
 */
export class LiveCells {
  #sheet: Sheet | null = null;
  #looks: ConditionalLooks | null = null;
  #comments: ReadonlySet<string> = new Set();
  /** Text put into the editor instead of what the cell holds: an entry that was refused and is tried again. */
  #retry: { readonly row: number; readonly column: number; readonly text: string } | null = null;
  readonly #styles = new WeakMap<CellStyle, IStyleData>();
  readonly #overlays = new WeakMap<ConditionalLook, IStyleData>();

  /** Cells computed since the last change; the grid asks for each several times. */
  #drawn = new Map<number, ShownCell | null>();

  /** Puts itself before what the grid knows of its cells. */
  connect(injector: Injector): void {
    const interceptors = injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (_cell, { row, col }, next) => next(this.#known(row, col)),
    });
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler: (_cell, { row, col }, next) => next(this.#edited(row, col)),
    });
  }

  /** After every change of the workbook. */
  show(sheet: Sheet, workbook: Workbook): void {
    this.#sheet = sheet;
    this.#drawn = new Map();
    this.#looks = new ConditionalLooks(new RuleEvaluator(workbook));
    this.#comments = new Set(sheet.state.comments.map(({ row, column }) => `${row}:${column}`));
  }

  /** The next editing of this cell starts from a text; null ends that. */
  retry(entry: { readonly row: number; readonly column: number; readonly text: string } | null): void {
    this.#retry = entry;
  }

  #known(row: number, column: number): ShownCell | null {
    const key = row * MAX_COLUMNS + column;
    const known = this.#drawn.get(key);
    if (known !== undefined) return known;
    const made = this.#shown(row, column);
    this.#drawn.set(key, made);
    return made;
  }

  #shown(row: number, column: number): ShownCell | null {
    const sheet = this.#sheet;
    if (sheet === null) return null;
    const { value } = sheet.cell(row, column);
    const style = sheet.style(row, column);
    const look = this.#looks?.at(sheet, row, column) ?? null;
    const hasComment = this.#comments.has(`${row}:${column}`);
    if (value === null && style === DEFAULT_STYLE && look === null && !hasComment) return null;
    return {
      ...this.#content(sheet, row, column, look),
      s: this.#styleOf(style),
      interceptorStyle: { ...natural(style, value), ...(look === null ? {} : this.#overlayOf(look, style)) },
      ...(hasComment ? { markers: { tr: COMMENT_MARKER } } : {}),
    };
  }

  #content(sheet: Sheet, row: number, column: number, look: ConditionalLook | null): ShownCell {
    const { value } = sheet.cell(row, column);
    if (value === null) return {};
    const style = sheet.style(row, column);
    const text = isError(value) ? value.error : formatValue(value, look?.numberFormat ?? style.numberFormat);
    const shown = typeof value === "number" ? hashesWhenTooWide(text, sheet, row, column) : text;
    return { v: shown, t: CellValueType.STRING };
  }

  #edited(row: number, column: number): ShownCell | null {
    const sheet = this.#sheet;
    if (sheet === null) return null;
    const retry = this.#retry?.row === row && this.#retry.column === column ? this.#retry.text : null;
    return {
      v: retry ?? entryText(sheet, row, column),
      t: CellValueType.STRING,
      s: this.#styleOf(sheet.style(row, column)),
    };
  }

  #styleOf(style: CellStyle): IStyleData {
    const known = this.#styles.get(style);
    if (known !== undefined) return known;
    const made = toUniverStyle(style);
    this.#styles.set(style, made);
    return made;
  }

  #overlayOf(look: ConditionalLook, style: CellStyle): IStyleData {
    const known = this.#overlays.get(look);
    if (known !== undefined && look.borders === undefined) return known;
    const made = toUniverLook(look, style);
    this.#overlays.set(look, made);
    return made;
  }
}
