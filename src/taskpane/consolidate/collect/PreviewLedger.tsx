import type { LedgerEntry } from "../../../rollup/Ledger";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { useWords } from "../../shared/language";
import { LedgerBoard } from "../ledger/LedgerBoard";
import type { Consolidation } from "../useConsolidation";

/** Who would have submitted after this run, and whose file is new. */
export function PreviewLedger({ consolidation }: { readonly consolidation: Consolidation }) {
  const words = useWords(INTAKE_WORDS).ledger;
  const { preview } = consolidation.state.intake;
  if (preview === null || preview.files.length === 0) return null;
  const originOf = new Map(preview.files.map(({ file, origin }) => [file, origin]));
  const noteOf = ({ file, state }: LedgerEntry): string | null => {
    if (file === null || state !== "received") return null;
    const origin = originOf.get(file);
    return origin === "kept" ? words.kept : origin === "given" ? words.fresh : null;
  };
  return (
    <LedgerBoard year={preview.year} ledger={preview.ledger} refused={preview.refused} noteOf={noteOf} />
  );
}
