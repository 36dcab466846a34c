import { useCallback } from "react";
import type { PaneServices } from "../../services";
import { ProblemCallout } from "../../shared/ProblemCallout";
import { RestoreButton } from "./RestoreButton";
import { useFound } from "./useFound";

interface RestoreProps {
  readonly services: Pick<PaneServices, "snapshot">;
  readonly onRestore: () => void;
}

/** 되돌리기, where the workbook still holds what it would bring back: also after a reload, not after it was used. */
export function Restore({ services, onRestore }: RestoreProps) {
  const ask = useCallback(() => services.snapshot(), [services]);
  const { found: snapshot, problem } = useFound(ask);

  if (problem !== null) return <ProblemCallout error={problem} />;
  return snapshot === null ? null : <RestoreButton snapshot={snapshot} onRestore={onRestore} />;
}
