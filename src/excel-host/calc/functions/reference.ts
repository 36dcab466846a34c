import { COLUMN_LIMIT, ROW_LIMIT } from "../syntax/address";
import { REF_ERROR, VALUE_ERROR, isError, isReference, referenceTo, type Area, type Value } from "../values";
import { define, type CallContext, type FunctionDefinition, type FunctionTable } from "./define";

function position(
  ofArea: (area: Area) => number,
  ofCell: (context: CallContext) => number,
): FunctionDefinition {
  return define({ may: ["values"], positional: true }, ([value], context) => {
    if (value === undefined) return ofCell(context) + 1;
    if (isError(value)) return value;
    const [area] = isReference(value) ? value.areas : [];
    return area === undefined ? VALUE_ERROR : ofArea(area) + 1;
  });
}

function extent(ofArea: (area: Area) => number, pick: "height" | "width"): FunctionDefinition {
  return define({ needs: ["values"], positional: true }, ([value], context) => {
    const [area] = isReference(value) ? value.areas : [];
    if (area !== undefined) return ofArea(area);
    const matrix = context.matrix(value);
    return isError(matrix) ? matrix : matrix[pick];
  });
}

/** The area shifted and resized; outside the sheet it is #REF!. A negative size grows upwards or to the left. */
function offset(area: Area, rows: number, columns: number, height: number, width: number): Value {
  if (height === 0 || width === 0) return REF_ERROR;
  const top = area.top + rows + Math.min(0, height + 1);
  const left = area.left + columns + Math.min(0, width + 1);
  const moved = {
    sheet: area.sheet,
    top,
    left,
    bottom: top + Math.abs(height) - 1,
    right: left + Math.abs(width) - 1,
  };
  const outside = top < 0 || left < 0 || moved.bottom >= ROW_LIMIT || moved.right >= COLUMN_LIMIT;
  return outside ? REF_ERROR : referenceTo(moved);
}

export const referenceFunctions: FunctionTable = {
  ROW: position(
    ({ top }) => top,
    ({ row }) => row,
  ),
  COLUMN: position(
    ({ left }) => left,
    ({ column }) => column,
  ),
  ROWS: extent(({ top, bottom }) => bottom - top + 1, "height"),
  COLUMNS: extent(({ left, right }) => right - left + 1, "width"),
  INDIRECT: define({ needs: ["text"], may: ["logical"], volatile: true }, ([text, a1 = true], context) =>
    a1 ? context.referenceFromText(text) : REF_ERROR,
  ),
  OFFSET: define(
    { needs: ["values", "number", "number"], may: ["number", "number"], volatile: true },
    ([base, rows, columns, height, width]) => {
      if (isError(base)) return base;
      const [area] = isReference(base) ? base.areas : [];
      if (area === undefined) return VALUE_ERROR;
      return offset(
        area,
        Math.trunc(rows),
        Math.trunc(columns),
        Math.trunc(height ?? area.bottom - area.top + 1),
        Math.trunc(width ?? area.right - area.left + 1),
      );
    },
  ),
};
