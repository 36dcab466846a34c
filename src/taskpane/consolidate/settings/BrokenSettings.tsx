import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { planProblemText } from "../../../words/planProblems";
import { SETTINGS_WORDS } from "../../../words/pane/settings";
import { Callout } from "../../shared/Callout";
import { useLanguage, useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import type { PaneSettings } from "./SettingsServices";
import type { Settings } from "./useSettings";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1 },
});

interface BrokenSettingsProps {
  readonly broken: Extract<PaneSettings, { kind: "broken" }>;
  readonly settings: Settings;
}

/** Every place on 설정 that is wrong, with the way to it. */
export function BrokenSettings({ broken, settings }: BrokenSettingsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SETTINGS_WORDS).broken;
  const { sheet, problems } = broken;
  return (
    <>
      <Callout tone="bad" title={words.title}>
        <div>{words.text}</div>
      </Callout>
      <ul className={styles.list}>
        {problems.map((problem) => {
          const { cell, path, code } = problem;
          return (
            <li key={`${cell ?? ""} ${path} ${code}`} className={styles.line}>
              <span className={styles.text}>{planProblemText(problem, language)}</span>
              <PlainLink onClick={() => settings.goTo(sheet, cell ?? "A1")}>
                {words.goTo(cell ?? "A1")}
              </PlainLink>
            </li>
          );
        })}
      </ul>
      <div>
        <Button appearance="primary" onClick={settings.load}>
          {words.again}
        </Button>
      </div>
    </>
  );
}
