import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { flagOf, textOf } from "../protocol/Arguments";
import { chartTitleFormat } from "./ChartTitleFormat";
import { changeChart, placedChart, type ChartTarget } from "./chartTarget";

export const chartTitle: ApiClass<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: (target) => placedChart(target).title.text,
      set: (target, value) => {
        changeChart(target, { title: { ...placedChart(target).title, text: textOf(value), visible: true } });
      },
    },
    Visible: {
      get: (target) => placedChart(target).title.visible,
      set: (target, value) => {
        changeChart(target, { title: { ...placedChart(target).title, visible: flagOf(value) } });
      },
    },
    Overlay: { get: () => false },
  },
  navigation: { Format: (target) => objectOf(chartTitleFormat, target) },
};
