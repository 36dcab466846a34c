import type { ConditionalFormat, ConditionalLook } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { itemNotFound } from "../protocol/errors";
import { requireAllowed } from "./protection";

export interface ConditionalTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export function placedConditional({ sheet, id }: ConditionalTarget): ConditionalFormat {
  const found = sheet.state.conditionalFormats.find((item) => item.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function changeConditional(target: ConditionalTarget, patch: Partial<ConditionalFormat>): void {
  placedConditional(target);
  requireAllowed(target.sheet, "allowFormatCells");
  target.sheet.state.conditionalFormats = target.sheet.state.conditionalFormats.map((item) =>
    item.id === target.id ? { ...item, ...patch } : item,
  );
}

export function changeLook(target: ConditionalTarget, patch: Partial<ConditionalLook>): void {
  changeConditional(target, { look: { ...placedConditional(target).look, ...patch } });
}
