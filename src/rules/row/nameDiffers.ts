import type { Project } from "../../plan/Plan";
import { sameName } from "../../submission/names";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, RowRule, SheetContext } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { findByCode, findByName, identify } from "../support/identify";

/** Code and name point to different projects, or one of them is misspelt. The code decides until someone does. */
export const nameDiffers: RowRule = {
  id: "row/name-differs",
  level: "warning",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-3", project: "예산학교 운영" }],
    right: [{ id: "2-3-7", project: "예산학교 운영" }],
  },
  check(row, context) {
    const name = row.project.value;
    if (name === null) return NONE;
    const coded = codedProject(row, context);
    if (coded !== null && sameName(name, coded.name)) return NONE;
    const named = findByName(name, context)?.project ?? null;
    if (named === null) return coded === null ? NONE : [wrongName(row, coded)];
    // A code that is not there is asked for by cell/required.
    const hasCode = row.id.state === "value" || row.id.state === "unreadable";
    return hasCode ? [wrongCode(row, coded, named)] : NONE;
  },
};

/** The project of the row's code; nearly always the one it is about. */
function codedProject(row: SubmissionRow, context: SheetContext): Project | null {
  const identified = identify(row, context)?.project ?? null;
  return identified?.id === row.id.value ? identified : (findByCode(row, context.plan)?.project ?? null);
}

/** The name is a registered one: a code is mistyped more easily than a whole name. */
function wrongCode(row: SubmissionRow, coded: Project | null, named: Project): Hit {
  const { raw } = row.id;
  const facts = {
    code: row.id.value ?? raw,
    name: named.name,
    registeredName: coded?.name ?? null,
    codeOfName: named.id,
  };
  // A date that Excel made of a code has its own finding, with its own suggestion.
  const hasOwnFix = row.id.trouble !== null;
  return cellHit(row, "id", facts, hasOwnFix ? null : { kind: "ask", before: raw, after: named.id });
}

function wrongName(row: SubmissionRow, coded: Project): Hit {
  const { raw, value } = row.project;
  const facts = { code: coded.id, name: value, registeredName: coded.name, codeOfName: null };
  return cellHit(row, "project", facts, { kind: "ask", before: raw, after: coded.name });
}
