import { INTAKE_WORDS } from "../../../words/pane/intake";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import type { ConsolidationView } from "../ConsolidationView";

/** Said with the result where the files could not be kept for the next run. */
export function KeptNote({ view }: { readonly view: Pick<ConsolidationView, "kept"> }) {
  const words = useWords(INTAKE_WORDS).kept;
  return view.kept?.tooLarge === true ? <Callout tone="caution" title={words.tooLarge} /> : null;
}
