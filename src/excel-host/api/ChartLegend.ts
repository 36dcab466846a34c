import type { ApiClass } from "../protocol/ApiObject";
import { choiceOf, flagOf } from "../protocol/Arguments";
import { changeChart, placedChart, type ChartTarget } from "./chartTarget";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegend: ApiClass<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (target) => placedChart(target).legend.visible,
      set: (target, value) => {
        changeChart(target, { legend: { ...placedChart(target).legend, visible: flagOf(value) } });
      },
    },
    Position: {
      get: (target) => placedChart(target).legend.position,
      set: (target, value) => {
        const position = choiceOf(value, POSITIONS);
        changeChart(target, { legend: { visible: true, position } });
      },
    },
    Overlay: { get: () => false },
  },
};
