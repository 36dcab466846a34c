import type { Finding } from "../findings/Finding";
import type { Plan } from "../plan/Plan";
import type { CountedRow } from "../rollup/Collected";
import { compareBy } from "../rollup/compareText";
import { groupBy } from "../rollup/groupBy";
import type { ProjectRecord } from "../rollup/ProjectRecord";
import { fingerprintOf } from "./fingerprint";
import { FLAG_KINDS, SEVERITIES, type Flag } from "./Flag";
import { FLAG_RULES } from "./flags";
import type { Raised } from "./flags/FlagRule";

export interface FlagInput {
  readonly plan: Plan;
  /** Of the consolidation, in plan order. */
  readonly projects: readonly ProjectRecord[];
  /** Of every sheet that counts. */
  readonly findings: readonly Finding[];
}

/** What a reviewer must decide on, the most serious first, then by the money at stake, then in plan order. */
export function raiseFlags({ plan, projects, findings }: FlagInput): readonly Flag[] {
  const byRow = groupBy(findings, ({ file, sheet, row }) => JSON.stringify([file, sheet, row]));
  const findingsOn = ({ source }: CountedRow): readonly Finding[] =>
    byRow.get(JSON.stringify([source.file, source.sheet, source.row])) ?? [];
  const flags = projects.flatMap((record) => {
    const fingerprint = fingerprintOf(record);
    return FLAG_RULES.flatMap((rule) => rule({ record, thresholds: plan.thresholds, findingsOn })).map(
      (raised) => flagOf(raised, record, fingerprint),
    );
  });
  return flags.toSorted(bySeriousness);
}

function flagOf({ row, column, part, ...raised }: Raised, record: ProjectRecord, fingerprint: string): Flag {
  const joint = record.departments.length > 1 ? [row.department] : [];
  const key = [record.id, raised.flag, ...(part === undefined ? [] : [part]), ...joint].join("/");
  return {
    ...raised,
    key,
    project: record.id,
    name: record.project.name,
    area: record.area,
    task: record.task,
    department: row.department,
    source: { ...row.source, column, cell: row.fields[column].cell },
    fingerprint,
  };
}

/** Flags alike in all of this stay as they are: in plan order. */
const bySeriousness = compareBy<Flag>(
  (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  (a, b) => b.stake - a.stake,
  (a, b) => FLAG_KINDS.indexOf(a.flag) - FLAG_KINDS.indexOf(b.flag),
);
