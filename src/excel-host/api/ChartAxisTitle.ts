import type { ApiClass } from "../protocol/ApiObject";
import { flagOf, textOf } from "../protocol/Arguments";
import { changeAxis, placedAxis, type AxisTarget } from "./chartTarget";

export const chartAxisTitle: ApiClass<AxisTarget> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: (target) => placedAxis(target).title,
      set: (target, value) => {
        changeAxis(target, { title: textOf(value), titleVisible: true });
      },
    },
    Visible: {
      get: (target) => placedAxis(target).titleVisible,
      set: (target, value) => {
        changeAxis(target, { titleVisible: flagOf(value) });
      },
    },
  },
};
