import type { Finding } from "../findings/Finding";
import type { Language } from "../words/language";
import { findingMessage } from "../words/rules";

/** A finding as the command line promises it, keys in this order. */
export function findingJson(finding: Finding, language: Language): Record<string, unknown> {
  return {
    rule: finding.rule,
    level: finding.level,
    file: finding.file,
    sheet: finding.sheet,
    row: finding.row,
    column: finding.column,
    cell: finding.cell,
    project: finding.project,
    message: findingMessage(finding, language),
    facts: finding.facts,
    fix: finding.fix,
  };
}
