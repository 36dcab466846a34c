import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../findings/Finding";
import type { ReviewProject, ReviewRow } from "../../../review/reviewBook";
import { COLUMNS, type ColumnKey } from "../../../submission/columns";
import { amountText } from "../../../words/figures";
import type { Language } from "../../../words/language";
import { REVIEW_WORDS } from "../../../words/pane/review";
import { findingMessage } from "../../../words/rules";
import { Disclosure } from "../../shared/Disclosure";
import { useLanguage, useWords } from "../../shared/language";
import { LEVEL_TONES } from "../../shared/levels";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { Figures } from "./Figures";
import type { Figure } from "./flagFigures";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0` },
  row: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function isMoney(key: ColumnKey): boolean {
  return key === "priorBudget" || key === "budget" || key === "executed";
}

/** As typed; an amount also in full, where it was typed in some other way. */
function shown({ cells }: ReviewRow, key: ColumnKey, language: Language): string {
  const { value, raw } = cells[key];
  if (!isMoney(key) || typeof value !== "number") return raw;
  return amountText(value, language);
}

function figuresOf(row: ReviewRow, language: Language, empty: string): readonly Figure[] {
  return COLUMNS.map(({ key, header }) => ({ label: header, value: shown(row, key, language) || empty }));
}

interface WholeProjectProps {
  readonly project: ReviewProject;
  readonly findings: readonly Finding[];
}

/** On demand: every finding on the project, and all its columns as its department filled them in. */
export function WholeProject({ project, findings }: WholeProjectProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(REVIEW_WORDS);
  return (
    <div>
      {findings.length > 0 && (
        <Disclosure title={words.findings(findings.length)}>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              <li key={index} className={styles.item}>
                <ToneSymbol tone={LEVEL_TONES[finding.level]} />
                <span>{findingMessage(finding, language)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure title={words.whole}>
        {project.rows.length === 0 && <p className={styles.row}>{words.noRows}</p>}
        {project.rows.map((row, index) => (
          <div key={JSON.stringify(row.source)}>
            {project.rows.length > 1 && (
              <p className={styles.row}>{words.wholeRow(index + 1, row.department)}</p>
            )}
            <Figures figures={figuresOf(row, language, words.figures.empty)} />
          </div>
        ))}
      </Disclosure>
    </div>
  );
}
