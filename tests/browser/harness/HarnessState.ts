import type { PaneServices } from "../../../src/taskpane/services";
import type { Role } from "../../../src/taskpane/shell/Role";
import type { InBoth, Language } from "../../../src/words/language";

/** What is pressed or chosen to get there. */
export type HarnessStep =
  | { readonly kind: "tab" | "button" | "fold"; readonly name: InBoth<string> }
  | { readonly kind: "file"; readonly testId: string; readonly file: string };

export interface HarnessState {
  readonly role: Role | null;
  readonly withSample: boolean;
  readonly services: Partial<PaneServices>;
  /** Those whose answers are in the pane's language. */
  readonly servicesIn?: (language: Language) => Partial<PaneServices>;
  readonly steps?: readonly HarnessStep[];
}
