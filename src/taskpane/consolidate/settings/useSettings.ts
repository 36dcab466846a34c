import { useCallback, useEffect, useState } from "react";
import type { PriorFigures } from "../../../actions/editSettings";
import {
  DRAFT_FIELDS,
  checkDraft,
  draftOf,
  type DraftCheck,
  type DraftField,
  type SettingsDraft,
} from "../../../submission/settingsDraft";
import { SETTINGS_WORDS } from "../../../words/pane/settings";
import { useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import type { PaneSettings, SettingsServices } from "./SettingsServices";

export type SettingsPhase =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly settings: PaneSettings }
  | { readonly kind: "failed"; readonly error: unknown };

export interface Settings {
  readonly phase: SettingsPhase;
  /** A failed write or jump, beside what stays on show. */
  readonly slip: unknown;
  readonly busy: boolean;
  /** What the last write did; null before one. */
  readonly said: string | null;
  /** Whether it can be undone. */
  readonly canUndo: boolean;
  readonly load: () => void;
  readonly make: () => Promise<void>;
  readonly save: (changes: Partial<SettingsDraft>) => Promise<boolean>;
  readonly takePriorFigures: (figures: PriorFigures, said: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly goTo: (sheet: string, cell: string) => void;
}

export function useSettings(services: SettingsServices): Settings {
  const words = useWords(SETTINGS_WORDS);
  const announce = useAnnounce();
  const [phase, setPhase] = useState<SettingsPhase>({ kind: "loading" });
  const [slip, setSlip] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [canUndo, setCanUndo] = useState(false);

  const load = useCallback(() => {
    services
      .settings()
      .then((settings) => setPhase({ kind: "loaded", settings }))
      .catch((error: unknown) => setPhase({ kind: "failed", error }));
  }, [services]);
  useEffect(load, [load]);

  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const work = async (write: () => Promise<PaneSettings>, message: string | null): Promise<boolean> => {
    setBusy(true);
    setSlip(null);
    setSaid(null);
    try {
      setPhase({ kind: "loaded", settings: await write() });
      if (message !== null) say(message);
      setCanUndo(message !== null);
      return true;
    } catch (error) {
      setSlip(error);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    phase,
    slip,
    busy,
    said,
    canUndo,
    load: () => {
      setSlip(null);
      setPhase({ kind: "loading" });
      load();
    },
    make: async () => {
      await work(services.makeSettings, null);
    },
    save: (changes) => work(() => services.saveSettings(changes), words.state.saved),
    takePriorFigures: (figures, message) => work(() => services.takePriorFigures(figures), message),
    undo: async () => {
      let left = 0;
      const undone = await work(async () => {
        const outcome = await services.undoSettings();
        left = outcome.left;
        return outcome.settings;
      }, null);
      if (undone) say(left > 0 ? words.state.undonePartly(left) : words.state.undone);
    },
    goTo: (sheet, cell) => {
      services.goTo(sheet, cell).catch(setSlip);
    },
  };
}

type Ready = Extract<PaneSettings, { kind: "ready" }>;

export interface Draft {
  readonly draft: SettingsDraft;
  readonly check: DraftCheck;
  readonly changed: readonly DraftField[];
  readonly set: (field: DraftField, text: string) => void;
  readonly discard: () => void;
  readonly changes: () => Partial<SettingsDraft>;
}

/** What is being typed, held against the sheet as it was last read. */
export function useDraft({ plan }: Ready): Draft {
  const stands = draftOf(plan);
  const [typed, setTyped] = useState<Partial<SettingsDraft>>({});
  const draft = { ...stands, ...typed };
  const changed = DRAFT_FIELDS.filter((field) => draft[field].trim() !== stands[field].trim());
  return {
    draft,
    check: checkDraft(draft, plan),
    changed,
    set: (field, text) => setTyped({ ...typed, [field]: text }),
    discard: () => setTyped({}),
    changes: () => Object.fromEntries(changed.map((field) => [field, draft[field]])),
  };
}
