import type { ChartFont } from "../document/Chart";
import type { ApiClass } from "../protocol/ApiObject";
import { flagOf, numberOf, textOf } from "../protocol/Arguments";
import { colorOf } from "./colors";

/** A font somewhere in a chart. */
export interface FontTarget {
  readonly read: () => ChartFont;
  readonly write: (patch: Partial<ChartFont>) => void;
}

export const chartFont: ApiClass<FontTarget> = {
  name: "ChartFont",
  properties: {
    Name: {
      get: ({ read }) => read().name,
      set: ({ write }, value) => {
        write({ name: textOf(value) });
      },
    },
    Size: {
      get: ({ read }) => read().size,
      set: ({ write }, value) => {
        write({ size: numberOf(value) });
      },
    },
    Bold: {
      get: ({ read }) => read().bold,
      set: ({ write }, value) => {
        write({ bold: flagOf(value) });
      },
    },
    Color: {
      get: ({ read }) => read().color,
      set: ({ write }, value) => {
        write({ color: colorOf(value) });
      },
    },
  },
};
