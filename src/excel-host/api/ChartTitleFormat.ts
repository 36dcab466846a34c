import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { chartFont } from "./ChartFont";
import { changeChart, placedChart, type ChartTarget } from "./chartTarget";

export const chartTitleFormat: ApiClass<ChartTarget> = {
  name: "ChartTitleFormat",
  navigation: {
    Font: (target) =>
      objectOf(chartFont, {
        read: () => placedChart(target).title.font,
        write: (font) => {
          const { title } = placedChart(target);
          changeChart(target, { title: { ...title, font: { ...title.font, ...font } } });
        },
      }),
  },
};
