import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { MoneyUnit } from "../../../../plan/Plan";
import type { PriorMatch } from "../../../../submission/matchLastYear";
import { SETTINGS_WORDS } from "../../../../words/pane/settings";
import { Disclosure } from "../../../shared/Disclosure";
import { useWords } from "../../../shared/language";
import { Section } from "../../../shared/Section";
import { useTableStyles } from "../../../shared/tableStyles";
import { amountIn, type Proposal, type TotalChange } from "./takeOver";

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
});

interface ProposalProps {
  readonly proposal: Proposal;
  readonly unit: MoneyUnit;
}

function figureOf({ field }: TotalChange, value: number | null, unit: MoneyUnit): string {
  return field === "priorProjects" ? (value?.toLocaleString("en-US") ?? "–") : amountIn(value, unit);
}

/** Totals, now and then. */
export function TotalChanges({ proposal, unit }: ProposalProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const all = useWords(SETTINGS_WORDS);
  const words = all.lastYear;
  return (
    <Section title={words.totals} aside={all.unit(unit)}>
      {proposal.totals.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.headLabel}>
                {words.item}
              </th>
              <th scope="col" className={table.headFigure}>
                {words.before}
              </th>
              <th scope="col" className={table.headFigure}>
                {words.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {proposal.totals.map((change) => (
              <tr key={change.field}>
                <th scope="row" className={table.label}>
                  {all.fields[change.field]}
                </th>
                <td className={table.figure}>{figureOf(change, change.before, unit)}</td>
                <td className={table.figure}>{figureOf(change, change.after, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {proposal.totals.length === 0 && <div className={styles.note}>{words.nothing}</div>}
      {proposal.noLine.length > 0 && (
        <div className={styles.note}>
          {words.noLine(proposal.noLine.map((field) => all.fields[field]).join(", "))}
        </div>
      )}
    </Section>
  );
}

function changeText(match: PriorMatch, unit: MoneyUnit, words: (typeof SETTINGS_WORDS)["ko"]["lastYear"]) {
  const change = words.change(amountIn(match.before, unit), amountIn(match.after, unit));
  return match.wasNew ? `${change} · ${words.noLongerNew}` : change;
}

/** Prior budgets of projects whose code and name agree. */
export function SureChanges({ proposal, unit }: ProposalProps) {
  const styles = useStyles();
  const words = useWords(SETTINGS_WORDS).lastYear;
  const aside = words.changesAside(proposal.sure.length, proposal.same);
  if (proposal.sure.length === 0) return <div className={styles.note}>{words.noChange}</div>;
  return (
    <Disclosure title={words.changes} aside={aside} open>
      <ul className={styles.list}>
        {proposal.sure.map((match) => (
          <li key={match.id}>
            {match.id} {match.name}: {changeText(match, unit, words)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface DoubtfulProps extends ProposalProps {
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (id: string, confirmed: boolean) => void;
}

/** Projects found by only one of code and name: each is asked. */
export function DoubtfulChanges({ proposal, unit, confirmed, onConfirm }: DoubtfulProps) {
  const styles = useStyles();
  const words = useWords(SETTINGS_WORDS).lastYear;
  if (proposal.doubtful.length === 0) return null;
  return (
    <Section title={words.doubtful} aside={`${confirmed.size}/${proposal.doubtful.length}`}>
      <div className={styles.note}>{words.doubtfulText}</div>
      {proposal.doubtful.map((match) => (
        <Checkbox
          key={match.id}
          checked={confirmed.has(match.id)}
          onChange={(_, { checked }) => onConfirm(match.id, checked === true)}
          label={
            <>
              <div>
                {match.id} {match.name} (
                {match.kind === "moved" ? words.moved(match.from.id) : words.renamed(match.from.name)})
              </div>
              <div className={styles.note}>{changeText(match, unit, words)}</div>
            </>
          }
        />
      ))}
    </Section>
  );
}

/** Who has no counterpart, on either side. */
export function Unpaired({ proposal }: Pick<ProposalProps, "proposal">) {
  const styles = useStyles();
  const words = useWords(SETTINGS_WORDS).lastYear;
  const { unmatched, ended } = proposal.matches;
  const lists = [
    { title: words.unmatched, projects: unmatched },
    { title: words.ended, projects: ended },
  ].filter(({ projects }) => projects.length > 0);
  return lists.map(({ title, projects }) => (
    <Disclosure key={title} title={title} aside={projects.length}>
      <ul className={styles.list}>
        {projects.map(({ id, name }) => (
          <li key={id}>
            {id} {name}
          </li>
        ))}
      </ul>
    </Disclosure>
  ));
}
