/** Projects that several departments sent: where one of them counts, and where all add up. */
import type { Plan } from "../plan/Plan";
import type { CountedRow, ExcludedRow, RowSource } from "../rollup/Collected";
import type { Consolidation } from "../rollup/Consolidation";
import { groupBy } from "../rollup/groupBy";
import { sumWon } from "../rollup/sumWon";
import type { CoordinatorChoices } from "./choices";

/** Amounts in won. */
export interface Share {
  readonly department: string;
  readonly source: RowSource;
  readonly budget: number;
  readonly executed: number;
}

/** A project sent by departments of which only one counts. */
export interface ContestedProject {
  readonly project: string;
  readonly name: string;
  readonly counted: Share | null;
  readonly left: readonly Share[];
  readonly chosen: boolean;
}

/** A project of several departments whose amounts add up. */
export interface JointProject {
  readonly project: string;
  readonly name: string;
  readonly shares: readonly Share[];
}

function shareOf(department: string, row: CountedRow | ExcludedRow): Share {
  const { budget, executed } = row.fields;
  return { department, source: row.source, budget: budget.value ?? 0, executed: executed.value ?? 0 };
}

export function contestedProjects(
  now: Consolidation,
  choices: CoordinatorChoices,
): readonly ContestedProject[] {
  const submitters = new Map(now.counted.map(({ project, submitter }) => [project, submitter]));
  const left = now.excluded.filter(({ reason, project, submitter }) => {
    if (reason === "other-department" || reason === "not-chosen") return true;
    const instead = submitters.get(project ?? "");
    return reason === "duplicate-project" && instead !== undefined && instead !== submitter;
  });
  return [...groupBy(left, ({ project }) => project)].flatMap(([project, rows]): ContestedProject[] => {
    if (project === null) return [];
    const counted = now.counted.find((row) => row.project === project);
    return [
      {
        project,
        name: rows[0]?.fields.project.raw ?? "",
        counted: counted === undefined ? null : shareOf(counted.submitter ?? counted.department, counted),
        left: rows.flatMap((row) => (row.submitter === null ? [] : [shareOf(row.submitter, row)])),
        chosen: (choices.preferredRows ?? []).some((choice) => choice.project === project),
      },
    ];
  });
}

export function jointProjects(counted: readonly CountedRow[], plan: Plan): readonly JointProject[] {
  const names = new Map(
    plan.areas.flatMap(({ tasks }) =>
      tasks.flatMap(({ projects }) => projects.map(({ id, name }) => [id, name] as const)),
    ),
  );
  return [...groupBy(counted, ({ project }) => project)].flatMap(([project, rows]): JointProject[] => {
    const parts = groupBy(rows, ({ department }) => department);
    if (parts.size < 2) return [];
    const shares = [...parts].flatMap(([department, own]): Share[] => {
      const [first] = own;
      if (first === undefined) return [];
      return [
        {
          department,
          source: first.source,
          budget: sumWon(own.map(({ amounts }) => amounts.budget)),
          executed: sumWon(own.map(({ amounts }) => amounts.executed)),
        },
      ];
    });
    return [{ project, name: names.get(project) ?? "", shares }];
  });
}
