/** The JSON of the command line as it is promised to users: the names of the keys and their order. */
export const TOTALS_KEYS = [
  "projects",
  "projectsPrior",
  "budget",
  "budgetPrior",
  "budgetGrowthPercent",
  "executed",
  "executionPercent",
  "missed",
  "notRun",
];

export const FINDING_KEYS = [
  "rule",
  "level",
  "file",
  "sheet",
  "row",
  "column",
  "cell",
  "project",
  "message",
  "facts",
  "fix",
];

export const CONSOLIDATION_KEYS = [
  "year",
  "complete",
  "total",
  "areas",
  "tasks",
  "departments",
  "flags",
  "ledger",
  "excluded",
  "refused",
  "findings",
  "inputs",
  "skipped",
];

/** Keys of the objects in each list of a consolidation. */
export const LIST_KEYS = {
  areas: ["id", "name", ...TOTALS_KEYS],
  tasks: ["id", "name", ...TOTALS_KEYS],
  departments: ["id", "name", ...TOTALS_KEYS],
  flags: ["project", "flag", "severity", "message", "facts", "source", "decision"],
  ledger: ["department", "state", "file", "rows", "errors"],
  excluded: ["file", "sheet", "row", "project", "reason"],
  refused: ["file", "reason", "message"],
  findings: FINDING_KEYS,
  inputs: ["file", "sha256", "bytes", "rowsTaken", "rowsLeft"],
} as const;

export interface TotalsJson {
  readonly projects: number;
  readonly projectsPrior: number;
  readonly budget: number;
  readonly budgetPrior: number;
  readonly budgetGrowthPercent: number | null;
  readonly executed: number;
  readonly executionPercent: number | null;
  readonly missed: number;
  readonly notRun: number;
}

export interface FindingJson {
  readonly rule: string;
  readonly level: string;
  readonly column: string | null;
  readonly message: string;
}

export interface ConsolidationJson {
  readonly year: number;
  readonly complete: boolean;
  readonly total: TotalsJson;
  readonly areas: readonly (TotalsJson & { readonly id: string; readonly name: string })[];
  readonly tasks: readonly (TotalsJson & { readonly id: string })[];
  readonly departments: readonly (TotalsJson & { readonly id: string })[];
  readonly flags: readonly {
    readonly project: string;
    readonly flag: string;
    readonly source: object;
    readonly decision: {
      readonly state: string;
      readonly comment: string;
      readonly reviewer: string;
      readonly decidedAt: string | null;
    } | null;
  }[];
  readonly ledger: readonly { readonly department: string; readonly state: string; readonly file: string }[];
  readonly excluded: readonly object[];
  readonly refused: readonly { readonly file: string; readonly reason: string; readonly message: string }[];
  readonly findings: readonly FindingJson[];
  readonly inputs: readonly {
    readonly file: string;
    readonly rowsTaken: number;
    readonly rowsLeft: number;
  }[];
  readonly skipped: readonly object[];
}

export interface ValidationJson {
  readonly files: readonly {
    readonly file: string;
    readonly refused: { readonly reason: string; readonly message: string } | null;
    readonly sheets: readonly {
      readonly sheet: string;
      readonly department: string | null;
      readonly unit: string;
      readonly rows: number;
      readonly findings: readonly FindingJson[];
    }[];
  }[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
}
