import { CanceledError, CommandType, ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  AutoClearContentCommand,
  AutoFillCommand,
  ClearSelectionContentCommand,
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  MoveRangeCommand,
  type IAutoFillCommandParams,
  type IDeltaColumnWidthCommandParams,
  type IDeltaRowHeightCommandParams,
  type IMoveRangeCommandParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../excel-host";
import type { GridListener } from "./GridView";

type Action = (params: unknown, listener: GridListener) => void;

export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** What the grid would do to its own cells, and the workbook does instead. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  [
    ClearSelectionContentCommand.id,
    (_params, listener) => {
      listener.onClear();
    },
  ],
  [
    AutoClearContentCommand.id,
    (_params, listener) => {
      listener.onClear();
    },
  ],
  [
    AutoFillCommand.id,
    (params, listener) => {
      const { sourceRange, targetRange } = params as IAutoFillCommandParams;
      listener.onFill(areaOfRange(sourceRange), areaOfRange(targetRange));
    },
  ],
  [
    MoveRangeCommand.id,
    (params, listener) => {
      const { fromRange, toRange } = params as IMoveRangeCommandParams;
      listener.onMove(areaOfRange(fromRange), areaOfRange(toRange));
    },
  ],
  [
    DeltaColumnWidthCommand.id,
    (params, listener) => {
      const { anchorCol, deltaX } = params as IDeltaColumnWidthCommandParams;
      listener.onResize("columns", anchorCol, deltaX);
    },
  ],
  [
    DeltaRowHeightCommand.id,
    (params, listener) => {
      const { anchorRow, deltaY } = params as IDeltaRowHeightCommandParams;
      listener.onResize("rows", anchorRow, deltaY);
    },
  ],
]);

/** Changes of what a sheet holds or how it is laid out. */
const CONTENT =
  /^sheet\.mutation\.(insert|remove|move|reorder|set-range-values|add-worksheet-merge|set-frozen|set-(row|col)-|set-worksheet-(col-width|row-height|row-auto-height))/;

/**
 * Sends what the person does to the workbook, and lets nothing else change the grid's sheets: the workbook's undo is
 * then the only one there is to keep.
 */
export function takeOverCommands(injector: Injector, listener: GridListener): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }) => {
    const action = ACTIONS.get(id);
    if (action !== undefined) action(params, listener);
    else if (type !== CommandType.MUTATION || !CONTENT.test(id)) return;
    throw new CanceledError();
  });
}
