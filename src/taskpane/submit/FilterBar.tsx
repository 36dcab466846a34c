import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Level } from "../../rules/Rule";
import { RULE_IDS } from "../../rules/ruleIds";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { Chip } from "../shared/Chip";
import { useLanguage, useWords } from "../shared/language";
import { LEVEL_TONES } from "../shared/levels";
import { ToneSymbol } from "../shared/ToneSymbol";
import { ruleTitle } from "../../words/rules";
import { LEVELS } from "./filters";
import type { CheckScope } from "./SubmitServices";
import type { Submission } from "./useSubmission";

const SCOPES: readonly CheckScope[] = ["sheet", "workbook"];

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  rule: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  symbol: { paddingRight: tokens.spacingHorizontalXS },
});

function toggled(levels: readonly Level[], level: Level): readonly Level[] {
  return levels.includes(level) ? levels.filter((each) => each !== level) : [...levels, level];
}

function RuleFilter({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SUBMIT_WORDS);
  const { filters, setFilters, sorted } = submission;
  return (
    <Select
      className={styles.rule}
      size="small"
      aria-label={words.ruleFilter}
      value={filters.rule ?? ""}
      onChange={(_, { value }) =>
        setFilters({ ...filters, ignored: false, rule: RULE_IDS.find((id) => id === value) ?? null })
      }
    >
      <option value="">{words.allRules(sorted.open.length)}</option>
      {[...sorted.rules].map(([rule, count]) => (
        <option key={rule} value={rule}>
          {words.ruleCount(ruleTitle(rule, language), count)}
        </option>
      ))}
    </Select>
  );
}

interface ScopeBarProps {
  readonly submission: Submission;
  /** Whether there is a list that a rule would narrow down. */
  readonly withRules: boolean;
}

/** Which sheets are looked at, and for which rule. */
export function ScopeBar({ submission, withRules }: ScopeBarProps) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS);
  const { scope, setScope, sorted } = submission;
  return (
    <div className={styles.line}>
      <div className={styles.line} role="group" aria-label={words.scopeLabel}>
        {SCOPES.map((each) => (
          <Chip key={each} pressed={scope === each} onPress={() => setScope(each)}>
            {words.scopes[each]}
          </Chip>
        ))}
      </div>
      {withRules && sorted.rules.size > 1 && <RuleFilter submission={submission} />}
    </div>
  );
}

/** Which findings are listed: their level, and what was set aside. */
export function FilterBar({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS);
  const { filters, setFilters, sorted } = submission;
  return (
    <div className={styles.line} role="group" aria-label={words.levelsLabel}>
      {LEVELS.map((level) => (
        <Chip
          key={level}
          pressed={!filters.ignored && filters.levels.includes(level)}
          onPress={() => setFilters({ ...filters, ignored: false, levels: toggled(filters.levels, level) })}
        >
          <ToneSymbol tone={LEVEL_TONES[level]} className={styles.symbol} />
          {words.levelCount(words.levels[level], sorted.counts[level])}
        </Chip>
      ))}
      {(sorted.ignored.length > 0 || filters.ignored) && (
        <Chip pressed={filters.ignored} onPress={() => setFilters({ ...filters, ignored: !filters.ignored })}>
          {words.ignoredCount(sorted.ignored.length)}
        </Chip>
      )}
    </div>
  );
}
