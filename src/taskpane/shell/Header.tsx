import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useShellWords } from "../shared/language";
import { isRole, ROLES, type Role } from "./Role";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "40px",
    paddingLeft: tokens.spacingHorizontalL,
    // Office puts its own 34 × 32 px menu in this corner.
    paddingRight: "42px",
  },
  product: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tabs: { paddingLeft: tokens.spacingHorizontalXS },
});

interface HeaderProps {
  readonly role: Role | null;
  readonly onRole: (role: Role) => void;
  readonly onSwitchLanguage: () => void;
  readonly onGuide: () => void;
}

export function Header({ role, onRole, onSwitchLanguage, onGuide }: HeaderProps) {
  const styles = useStyles();
  const words = useShellWords();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.product}>{words.product}</h1>
        <Button size="small" appearance="subtle" onClick={onGuide}>
          {words.guide}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.switchLanguageLabel}
          onClick={onSwitchLanguage}
        >
          {words.switchLanguage}
        </Button>
      </div>
      <nav aria-label={words.rolesLabel}>
        <TabList
          className={styles.tabs}
          selectedValue={role}
          onTabSelect={(_, { value }) => {
            const chosen = String(value);
            if (isRole(chosen)) onRole(chosen);
          }}
        >
          {ROLES.map((each) => (
            <Tab key={each} value={each}>
              {words.roles[each]}
            </Tab>
          ))}
        </TabList>
      </nav>
    </header>
  );
}
