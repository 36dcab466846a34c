import type { BorderLine } from "../document/CellStyle";
import type { ApiClass } from "../protocol/ApiObject";
import { choiceOf } from "../protocol/Arguments";
import { colorOf } from "./colors";
import { changeLook, placedConditional, type ConditionalTarget } from "./conditionalTarget";

/** A conditional format can draw the four sides only, in the kinds of thin line Excel offers for it. */
const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

export type ConditionalSide = keyof typeof SIDES;

export const CONDITIONAL_SIDES = Object.keys(SIDES) as readonly ConditionalSide[];

export interface ConditionalBorderTarget {
  readonly format: ConditionalTarget;
  readonly side: ConditionalSide;
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

function lineOf({ format, side }: ConditionalBorderTarget): BorderLine | null {
  return placedConditional(format).look.borders?.[SIDES[side]] ?? null;
}

function setLine({ format, side }: ConditionalBorderTarget, line: BorderLine | null): void {
  const before = Object.entries(placedConditional(format).look.borders ?? {});
  const others = before.filter(([name]) => name !== SIDES[side]);
  const lines = line === null ? others : [...others, [SIDES[side], line] as const];
  changeLook(format, { borders: Object.fromEntries(lines) });
}

const THIN: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

export const conditionalRangeBorder: ApiClass<ConditionalBorderTarget> = {
  name: "ConditionalRangeBorder",
  id: ({ side }) => ["_Id", side],
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => lineOf(target)?.style ?? "None",
      set: (target, value) => {
        const style = choiceOf(value, STYLES);
        setLine(target, style === "None" ? null : { ...(lineOf(target) ?? THIN), style });
      },
    },
    Color: {
      get: (target) => lineOf(target)?.color ?? "",
      set: (target, value) => {
        setLine(target, { ...(lineOf(target) ?? THIN), color: colorOf(value) });
      },
    },
  },
};
