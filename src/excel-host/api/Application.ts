import type { Workbook } from "../document/Workbook";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf } from "../protocol/Arguments";
import { openedWorkbook } from "./openedWorkbook";
import { workbookCreated } from "./WorkbookCreated";

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
      objectOf(workbookCreated, { id: target.newGuid(), bytes: openedWorkbook(args) }),
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
