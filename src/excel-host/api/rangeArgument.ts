import { ApiObject } from "../protocol/ApiObject";
import type { Argument } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { range } from "./Range";
import { resolveAddress, type RangeTarget } from "./rangeTarget";

/** An argument that is a Range or an address on the same sheet. */
export function rangeArgument(
  value: Argument,
  target: Pick<RangeTarget, "sheet">,
  host: HostContext,
): RangeTarget {
  if (typeof value === "string") return resolveAddress(host.workbook, target.sheet, value);
  const other = value instanceof ApiObject ? value.as(range) : null;
  if (other === null) throw invalidArgument();
  return other;
}
