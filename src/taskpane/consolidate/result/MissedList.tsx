import { makeStyles, tokens } from "@fluentui/react-components";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { AchievementStrip } from "../../shared/AchievementStrip";
import { percentText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import type { MissedView } from "../ConsolidationView";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  rate: { whiteSpace: "nowrap" },
  foot: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  reason: { flexGrow: 1 },
  none: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface MissedListProps {
  readonly missed: readonly MissedView[];
  readonly goTo: (sheet: string, cell: string) => void;
}

/** The projects that did not get there, each with its own words for why. */
export function MissedList({ missed, goTo }: MissedListProps) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).result;
  if (missed.length === 0) {
    return (
      <Section title={words.missed.title}>
        <div className={styles.none}>
          <ToneSymbol tone="good" />
          {words.missed.none}
        </div>
      </Section>
    );
  }
  return (
    <Section title={words.missed.title} aside={words.missed.aside(missed.length)}>
      <ul className={styles.list}>
        {missed.map(({ project, name, department, notRun, achievementPercent, reason, place }) => (
          <li key={project} className={styles.item}>
            <div className={styles.head}>
              <ToneSymbol tone="bad" />
              <span className={styles.name}>
                <span className={styles.code}>{project}</span> {name}
              </span>
              <span className={styles.rate}>
                {notRun ? words.missed.notRun : words.missed.rate(percentText(achievementPercent))}
              </span>
            </div>
            {achievementPercent !== null && <AchievementStrip percent={achievementPercent} />}
            <div className={styles.foot}>
              <span className={styles.reason}>
                {department} · {reason === "" ? words.missed.noReason : reason}
              </span>
              {place !== null && (
                <PlainLink onClick={() => goTo(place.sheet, place.cell)}>{words.show}</PlainLink>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
