import { Button } from "@fluentui/react-components";
import type { SettingsSince } from "../../../actions/settingsSince";
import { SETTINGS_SINCE_WORDS } from "../../../words/pane/settingsSince";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";

interface SettingsNoteProps {
  readonly since: SettingsSince;
  /** Leads to the list of files, from which a run is begun. */
  readonly onAgain: () => void;
}

/** Says that a run now would come out otherwise, because 설정 was edited; nothing while it would not. */
export function SettingsNote({ since, onAgain }: SettingsNoteProps) {
  const words = useWords(SETTINGS_SINCE_WORDS);
  switch (since.kind) {
    case "same":
      return null;
    case "unusable":
      return (
        <Callout tone="caution" title={words.unusable}>
          <div>{words.unusableNext}</div>
        </Callout>
      );
    case "changed":
      return (
        <Callout tone="caution" title={words.changed}>
          <div>{words.changedWhat(since.parts.map((part) => words.parts[part]))}</div>
          <div>
            <Button size="small" onClick={onAgain}>
              {words.again}
            </Button>
          </div>
        </Callout>
      );
  }
}
