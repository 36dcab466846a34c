import type { Workbook } from "../document/Workbook";
import type { ApiClass } from "../protocol/ApiObject";
import { choiceOf } from "../protocol/Arguments";

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
