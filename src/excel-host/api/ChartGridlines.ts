import type { ApiClass } from "../protocol/ApiObject";
import { flagOf } from "../protocol/Arguments";
import { changeAxis, placedAxis, type AxisTarget } from "./chartTarget";

export interface GridlinesTarget {
  readonly axis: AxisTarget;
  readonly key: "majorGridlines" | "minorGridlines";
}

export const chartGridlines: ApiClass<GridlinesTarget> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: ({ axis, key }) => placedAxis(axis)[key],
      set: ({ axis, key }, value) => {
        changeAxis(axis, { [key]: flagOf(value) });
      },
    },
  },
};
