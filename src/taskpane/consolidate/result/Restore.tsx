import { useEffect, useState } from "react";
import type { SnapshotInfo } from "../../../workbook/WorkbookPort";
import type { PaneServices } from "../../services";
import { ProblemCallout } from "../../shared/ProblemCallout";
import { RestoreButton } from "./RestoreButton";

interface RestoreProps {
  readonly services: Pick<PaneServices, "snapshot">;
  readonly onRestore: () => void;
}

/** 되돌리기, where the workbook still holds what it would bring back: also after a reload, not after it was used. */
export function Restore({ services, onRestore }: RestoreProps) {
  const [snapshot, setSnapshot] = useState<SnapshotInfo | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    let open = true;
    services.snapshot().then(
      (found) => {
        if (open) setSnapshot(found);
      },
      (error: unknown) => {
        if (open) setProblem(error);
      },
    );
    return () => {
      open = false;
    };
  }, [services]);

  if (problem !== null) return <ProblemCallout error={problem} />;
  return snapshot === null ? null : <RestoreButton at={snapshot.at} onRestore={onRestore} />;
}
