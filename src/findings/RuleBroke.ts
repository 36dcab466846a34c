import type { RuleId } from "../rules/ruleIds";

/** A rule itself failed. That is a fault of the product, never of the data, and must not look like a finding. */
export class RuleBroke extends Error {
  override readonly name = "RuleBroke";

  constructor(
    readonly rule: RuleId,
    /** Where it was looking; null for a rule that looks across sheets. */
    readonly place: { readonly file: string; readonly sheet: string; readonly row: number | null } | null,
    cause: unknown,
  ) {
    const where =
      place === null
        ? ""
        : ` at ${place.file} / ${place.sheet}${place.row === null ? "" : ` row ${place.row}`}`;
    super(`Rule ${rule} broke${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
