import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useShellWords } from "../shared/language";
import { ROLES, type Role } from "./Role";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  cards: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  who: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  job: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** The first thing a new user sees: three people, three jobs, each with something real to try. */
export function FirstRun({ onOpen }: { readonly onOpen: (role: Role, withSample: boolean) => void }) {
  const styles = useStyles();
  const words = useShellWords().firstRun;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <ul className={styles.cards}>
        {ROLES.map((role) => (
          <li key={role} className={styles.card}>
            <h3 className={styles.who}>{words.cards[role].who}</h3>
            <p className={styles.job}>{words.cards[role].job}</p>
            <div className={styles.actions}>
              <Button onClick={() => onOpen(role, true)}>{words.cards[role].sample}</Button>
              <Button
                appearance="subtle"
                aria-label={`${words.cards[role].who} ${words.open}`}
                onClick={() => onOpen(role, false)}
              >
                {words.open}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
