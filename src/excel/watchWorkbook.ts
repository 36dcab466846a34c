import type { WorkbookChange } from "../workbook/WorkbookPort";
import { runExcel } from "./runExcel";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Removing runs in the context the handlers were made in; one of another context cannot. */
export function stopper(handlers: readonly Handler[]): () => Promise<void> {
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

interface EventArgs {
  readonly source?: string;
  readonly triggerSource?: string;
  readonly address?: string;
}

function kindOfEdit({ changeType }: Excel.WorksheetChangedEventArgs): WorkbookChange["kind"] {
  return changeType === "RangeEdited" || changeType === "Unknown" ? "edited" : "structure";
}

/**
 * One listener for everything that may have changed what a check would find. Edits of our own are known by
 * `triggerSource` (ExcelApi 1.14); where Excel does not say, or in a recalculation, they lead to one check more and to
 * no loop, since a check writes no contents. See WorkbookPort.watch.
 */
export async function watchWorkbook(
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const tell = (kind: WorkbookChange["kind"], args: EventArgs): Promise<void> => {
    const remote = args.source === "Remote";
    if (!remote && args.triggerSource === "ThisLocalAddin") return Promise.resolve();
    listener({ kind, remote, address: args.address ?? null });
    return Promise.resolve();
  };
  const handlers = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      sheets.onChanged.add((args) => tell(kindOfEdit(args), args)),
      sheets.onCalculated.add((args) => tell("calculated", { address: args.address })),
      sheets.onRowHiddenChanged.add((args) => tell("structure", args)),
      sheets.onProtectionChanged.add((args) => tell("structure", { source: args.source })),
      sheets.onActivated.add(() => tell("activated", {})),
      sheets.onAdded.add((args) => tell("sheets", { source: args.source })),
      sheets.onDeleted.add((args) => tell("sheets", { source: args.source })),
    ];
    await context.sync();
    return added;
  });
  return stopper(handlers);
}
