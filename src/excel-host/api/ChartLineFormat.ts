import type { ApiClass } from "../protocol/ApiObject";
import { colorOf } from "./colors";
import { changeSeries, placedSeries, type SeriesTarget } from "./chartTarget";

export const chartLineFormat: ApiClass<SeriesTarget> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      get: (target) => placedSeries(target).lineColor ?? "",
      set: (target, value) => {
        changeSeries(target, { lineColor: colorOf(value) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      changeSeries(target, { lineColor: null });
    },
  },
};
