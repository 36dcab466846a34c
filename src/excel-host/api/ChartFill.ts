import type { ApiClass } from "../protocol/ApiObject";
import { colorOf } from "./colors";

/** A fill somewhere in a chart; null clears it. */
export interface FillTarget {
  readonly write: (color: string | null) => void;
}

export const chartFill: ApiClass<FillTarget> = {
  name: "ChartFill",
  methods: {
    Clear: ({ write }) => {
      write(null);
    },
    SetSolidColor: ({ write }, args) => {
      write(colorOf(args.at(0)));
    },
  },
};
