import { DEFAULT_STYLE } from "../document/CellStyle";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { chartFont } from "./ChartFont";
import { changeAxis, placedAxis, type AxisTarget } from "./chartTarget";

export const chartAxisFormat: ApiClass<AxisTarget> = {
  name: "ChartAxisFormat",
  navigation: {
    Font: (target) =>
      objectOf(chartFont, {
        read: () => {
          const { fontSize, fontColor } = placedAxis(target);
          return { name: DEFAULT_STYLE.font.name, bold: false, size: fontSize, color: fontColor };
        },
        write: ({ size, color }) => {
          changeAxis(target, {
            ...(size === undefined ? {} : { fontSize: size }),
            ...(color === undefined ? {} : { fontColor: color }),
          });
        },
      }),
  },
};
