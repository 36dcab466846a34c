import type { Workbook } from "../document/Workbook";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import { workbookCreated } from "./WorkbookCreated";

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of an .xlsx, which is a zip; nothing for a blank workbook. Errors: InvalidArgument. */
function bytesOf(text: string | null): Uint8Array {
  if (text === null) return new Uint8Array();
  if (!BASE64.test(text)) throw invalidArgument();
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument();
  return bytes;
}

export const application: ApiClass<Workbook> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ state }) => state.calculationMode,
      set: ({ state }, value) => {
        state.calculationMode = choiceOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    CreateWorkbook: (target, args) =>
      objectOf(workbookCreated, { id: target.newGuid(), bytes: bytesOf(args.optionalText(0)) }),
    Calculate: (_workbook, args, host) => {
      const kind = args.choice(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
      host.calculate(kind !== "Recalculate");
    },
    SuspendApiCalculationUntilNextSync: (_workbook, _args, host) => {
      host.suspendCalculation();
    },
    // There is no screen to suspend.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
