import type { ChartAxis } from "../document/Chart";
import { objectOf, type ApiClass, type PropertyTable } from "../protocol/ApiObject";
import { flagOf, numberOf, textOf, type Argument } from "../protocol/Arguments";
import { chartAxisFormat } from "./ChartAxisFormat";
import { chartAxisTitle } from "./ChartAxisTitle";
import { chartGridlines } from "./ChartGridlines";
import { changeAxis, placedAxis, type AxisTarget } from "./chartTarget";

function plain<K extends keyof ChartAxis>(
  key: K,
  read: (value: Argument) => ChartAxis[K],
): PropertyTable<AxisTarget>[string] {
  return {
    get: (target) => placedAxis(target)[key],
    set: (target, value) => {
      changeAxis(target, { [key]: read(value) });
    },
  };
}

/** An empty text leaves the choice to Excel. */
function bound(value: Argument): number | "" {
  return value === "" ? "" : numberOf(value);
}

export const chartAxis: ApiClass<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    Type: { get: ({ axis }) => (axis === "valueAxis" ? "Value" : "Category") },
    AxisGroup: { get: () => "Primary" },
    Visible: plain("visible", flagOf),
    NumberFormat: plain("numberFormat", textOf),
    Minimum: plain("minimum", bound),
    Maximum: plain("maximum", bound),
    MajorUnit: plain("majorUnit", bound),
    ReversePlotOrder: plain("reversePlotOrder", flagOf),
  },
  navigation: {
    Format: (target) => objectOf(chartAxisFormat, target),
    MajorGridlines: (axis) => objectOf(chartGridlines, { axis, key: "majorGridlines" }),
    MinorGridlines: (axis) => objectOf(chartGridlines, { axis, key: "minorGridlines" }),
    Title: (target) => objectOf(chartAxisTitle, target),
  },
};
