/** docs/rules.md: every rule with its words in both languages and its example, made from the rules themselves. */
import type { ExampleCase, ExampleRow, Rule } from "../rules/Rule";
import type { RuleId } from "../rules/ruleIds";
import { COLUMN_KEYS, columnOf } from "../submission/columns";
import { isoDateOf } from "../submission/dates";
import { isMarked, type Cell } from "../submission/Grid";
import { RULE_WORDS } from "./rules";

const FAMILIES = {
  sheet: "시트 · The sheet",
  cell: "셀 · One cell",
  row: "행 · One row",
  text: "글 · Texts",
  plan: "취합 · All submissions together",
} as const;

const LEVELS = { error: "오류 error", warning: "주의 warning", info: "참고 info" } as const;
const FIXES = {
  safe: "바로 고치기 safe: 뜻이 달라지지 않아 한꺼번에 적용할 수 있음",
  ask: "제안 ask: 전후를 보고 하나씩 적용",
} as const;

const HEAD = `# 점검 규칙 · Rules

Made from src/rules and src/words/rules by \`npx tsx src/tools/rulesDoc.ts\`; a test keeps it current. Ids are stable.
`;

/** @param rules all rules, in the order they are shown */
export function rulesDocument(rules: readonly Rule[]): string {
  const families = Object.entries(FAMILIES).map(([family, title]) => {
    const own = rules.filter(({ id }, index) => id.startsWith(`${family}/`) && isFirst(rules, id, index));
    return own.length === 0 ? [] : [`## ${title}\n`, ...own.map(ruleSection)];
  });
  return [HEAD, overview(rules), ...families.flat()].join("\n");
}

/** A rule that looks within a sheet and across sheets is described once. */
function isFirst(rules: readonly Rule[], id: RuleId, index: number): boolean {
  return rules.findIndex((rule) => rule.id === id) === index;
}

function overview(rules: readonly Rule[]): string {
  const lines = rules
    .filter(({ id }, index) => isFirst(rules, id, index))
    .map(
      ({ id, level, fix }) =>
        `| \`${id}\` | ${LEVELS[level]} | ${fix ?? ""} | ${RULE_WORDS.ko[id].title} | ${RULE_WORDS.en[id].title} |`,
    );
  return ["| id | 수준 level | 고침 fix | 규칙 | rule |", "|---|---|---|---|---|", ...lines, ""].join("\n");
}

function ruleSection({ id, level, fix, example }: Rule): string {
  const { ko, en } = RULE_WORDS;
  const facts = [LEVELS[level], ...(fix === undefined ? [] : [FIXES[fix]])].join(" · ");
  return [
    `### \`${id}\` ${ko[id].title} · ${en[id].title}\n`,
    `${facts}\n`,
    `${ko[id].why}\n`,
    `${en[id].why}\n`,
    `- ✕ ${caseText(example.wrong)}`,
    `- ○ ${caseText(example.right)}`,
    `- 부서 요청 · asked of the department: ${ko[id].askedOf} · ${en[id].askedOf}\n`,
  ].join("\n");
}

function caseText(shown: ExampleCase): string {
  return typeof shown === "string" ? shown : shown.map(rowText).join(" / ");
}

function rowText(row: ExampleRow): string {
  return COLUMN_KEYS.flatMap((key) => {
    const cell = row[key];
    return cell === undefined ? [] : [`${columnOf(key).header} \`${cellText(cell)}\``];
  }).join(", ");
}

function cellText(cell: Cell): string {
  if (cell === null) return " ";
  if (!isMarked(cell)) return String(cell);
  if (cell.error !== undefined) return cell.error;
  if (cell.formula !== undefined)
    return cell.value === null ? cell.formula : `${cell.formula} → ${String(cell.value)}`;
  const isDate = cell.format === "date" && typeof cell.value === "number";
  return isDate ? (isoDateOf(Number(cell.value)) ?? String(cell.value)) : String(cell.value);
}
