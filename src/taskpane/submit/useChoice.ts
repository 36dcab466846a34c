import { useEffect, useMemo, useRef } from "react";
import type { Finding } from "../../findings/Finding";
import type { CellPlace } from "../../workbook/WorkbookPort";
import { findingKeys } from "./findingKey";
import { findingAt } from "./position";
import type { SubmitServices } from "./SubmitServices";

/** The key of the chosen finding and how to choose another. */
export type KeyState = readonly [key: string | null, choose: (key: string | null) => void];

export interface Choice {
  /** Of what is shown, in the same order. */
  readonly keys: readonly string[];
  /** Index into what is shown; -1 when that is empty. */
  readonly selected: number;
  readonly select: (index: number) => void;
}

/** Which of the shown findings is chosen: by the list, or by the user going to its cell in the sheet. */
export function useChoice(
  services: SubmitServices,
  shown: readonly Finding[],
  [selectedKey, selectKey]: KeyState,
): Choice {
  const keys = useMemo(() => findingKeys(shown), [shown]);
  const indexes = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  const found = selectedKey === null ? undefined : indexes.get(selectedKey);
  const selected = found ?? Math.min(0, shown.length - 1);

  const follow = (place: CellPlace): void => {
    const index = findingAt(shown, selected, place);
    const key = keys[index];
    if (key !== undefined) selectKey(key);
  };
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => services.onSelectionChanged((place) => latest.current(place)), [services]);

  const select = (index: number): void => {
    const key = keys[index];
    if (key !== undefined) selectKey(key);
  };
  return { keys, selected, select };
}
