import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { chartFill } from "./ChartFill";
import { changeChart, type ChartTarget } from "./chartTarget";

export const chartAreaFormat: ApiClass<ChartTarget> = {
  name: "ChartAreaFormat",
  navigation: {
    Fill: (target) =>
      objectOf(chartFill, {
        write: (fill) => {
          changeChart(target, { fill });
        },
      }),
  },
};
