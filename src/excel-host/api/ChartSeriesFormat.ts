import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { chartFill } from "./ChartFill";
import { chartLineFormat } from "./ChartLineFormat";
import { changeSeries, type SeriesTarget } from "./chartTarget";

export const chartSeriesFormat: ApiClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  navigation: {
    Fill: (target) =>
      objectOf(chartFill, {
        write: (color) => {
          changeSeries(target, { color });
        },
      }),
    Line: (target) => objectOf(chartLineFormat, target),
  },
};
