import type { Plan } from "../../plan/Plan";
import { planKey } from "../../plan/planKey";
import { departmentIn, findDepartment } from "../../submission/department";
import type { LabelledText } from "../../submission/SubmissionSheet";
import { namesOtherMoney, unitDeclared, unitNamed } from "../../submission/units";
import type { Hit, SheetContext, SheetRule } from "../Rule";
import { isMoney } from "../support/fields";
import { NONE, sheetHit } from "../support/hits";
import { nearestDepartment } from "../support/suggest";

/** Last year's form, another plan's, another department's, or a department or unit of money that nobody knows. */
export const formMismatch: SheetRule = {
  id: "sheet/form-mismatch",
  level: "error",
  scope: "sheet",
  example: { wrong: "2021년 시행계획 추진실적 제출서식", right: "2022년 시행계획 추진실적 제출서식" },
  check(context) {
    return [...originHits(context), ...departmentHits(context), ...unitHits(context)];
  },
};

/** A stamp decides; without one the year in the title does. */
function originHits({ sheet, plan }: SheetContext): readonly Hit[] {
  const { stamp } = sheet;
  if (stamp === null) return titleHits(sheet.block.title, plan.year);
  if (stamp.year !== plan.year) {
    return [sheetHit({ what: "year", found: stamp.year, expected: plan.year })];
  }
  const expected = planKey(plan);
  return stamp.plan === expected ? NONE : [sheetHit({ what: "plan", found: stamp.plan, expected })];
}

/** A title may name several years (written in 2023, about 2022); it is wrong only when the plan's is not among them. */
function titleHits(title: LabelledText | null, year: number): readonly Hit[] {
  if (title === null) return NONE;
  const years = [...title.text.normalize("NFKC").matchAll(/(?<!\d)(?:(20\d\d)|['‘’](\d\d))\s*년/gu)].map(
    ([, full, short]) => Number(full ?? `20${short ?? ""}`),
  );
  const [found] = years;
  if (found === undefined || years.includes(year)) return NONE;
  return [sheetHit({ what: "year", found, expected: year }, title.cell)];
}

/** The stamp says whose form it is; the block may add a division, but not name another department. */
function departmentHits({ sheet, plan }: SheetContext): readonly Hit[] {
  const { stamp, block } = sheet;
  const stated = block.department;
  if (stamp === null) {
    const isKnown = sheet.department !== null || stated === null;
    return isKnown ? NONE : [unknownDepartment(stated.text, stated.cell, plan)];
  }
  const stamped = findDepartment(plan, stamp.department);
  if (stamped === null) return [unknownDepartment(stamp.department, stated?.cell ?? null, plan)];
  const named = stated === null ? null : departmentIn(plan, stated.text);
  if (named === null || named === stamped) return NONE;
  return [sheetHit({ what: "department", found: named, expected: stamped }, stated?.cell ?? null)];
}

/** Money that nothing here converts: the amounts were read in the plan's unit. */
function unitHits({ sheet, plan }: SheetContext): readonly Hit[] {
  const declared = sheet.block.unit;
  if (declared === null || !namesOtherMoney(declared.text)) return NONE;
  if ((unitDeclared(declared.text) ?? unitNamed(declared.text)) !== null) return NONE;
  const goByIt = sheet.columns.some(({ key, unit }) => isMoney(key) && unit === null);
  if (!goByIt) return NONE;
  return [sheetHit({ what: "unit", found: declared.text, expected: plan.amountUnit }, declared.cell)];
}

function unknownDepartment(name: string, cell: string | null, plan: Plan): Hit {
  const suggestion = nearestDepartment(name, plan);
  return sheetHit({ what: "unknown-department", found: name, suggestion }, cell);
}
