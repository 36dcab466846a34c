import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { EmulatorNotImplemented } from "../protocol/errors";
import { chartAxis } from "./ChartAxis";
import type { ChartTarget } from "./chartTarget";

export const chartAxes: ApiClass<ChartTarget> = {
  name: "ChartAxes",
  navigation: {
    CategoryAxis: (chart) => objectOf(chartAxis, { chart, axis: "categoryAxis" }),
    ValueAxis: (chart) => objectOf(chartAxis, { chart, axis: "valueAxis" }),
  },
  methods: {
    GetItem: (chart, args) => {
      const type = args.choice(0, ["Category", "Value", "Series"], "Category");
      const group = args.choice(1, ["Primary", "Secondary"], "Primary");
      if (type === "Series" || group === "Secondary")
        throw new EmulatorNotImplemented(`the ${group} ${type} axis`);
      return objectOf(chartAxis, { chart, axis: type === "Value" ? "valueAxis" : "categoryAxis" });
    },
  },
};
