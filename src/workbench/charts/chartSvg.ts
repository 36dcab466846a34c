import type { DrawnChart, DrawnSeries } from "./chartData";

const SVG = "http://www.w3.org/2000/svg";
const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 24;
const LABEL_SHARE = 0.38;
const PAD = 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

function shortened(text: string, pixels: number): string {
  const most = Math.max(4, Math.floor(pixels / 11));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function legend(series: readonly DrawnSeries[], width: number, y: number): SVGElement[] {
  const step = Math.min(110, width / Math.max(1, series.length));
  const left = (width - step * series.length) / 2;
  return series.flatMap(({ name, color }, index) => [
    node("rect", { x: left + index * step, y: y - 9, width: 10, height: 10, fill: color }),
    node("text", { x: left + index * step + 15, y, class: "chart-small" }, name),
  ]);
}

function bars({ categories, series, horizontal }: DrawnChart, box: Box): SVGElement[] {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const long = horizontal ? box.width - 60 : box.height - 18;
  const slot = (horizontal ? box.height : box.width) / Math.max(1, categories.length);
  const thick = (slot * 0.7) / Math.max(1, series.length);
  return series.flatMap(({ values, color }, which) =>
    values.flatMap((value, index) => {
      const length = Math.max(0, (value / most) * long);
      const across = index * slot + slot * 0.15 + which * thick;
      const shown = value.toLocaleString("en-US", { maximumFractionDigits: 0 });
      return horizontal
        ? [
            node("rect", { x: box.x, y: box.y + across, width: length, height: thick - 1, fill: color }),
            node(
              "text",
              { x: box.x + length + 4, y: box.y + across + thick / 2 + 4, class: "chart-small" },
              shown,
            ),
          ]
        : [
            node("rect", {
              x: box.x + across,
              y: box.y + box.height - length,
              width: thick - 1,
              height: length,
              fill: color,
            }),
            node(
              "text",
              {
                x: box.x + across + thick / 2,
                y: box.y + box.height - length - 3,
                class: "chart-small",
                "text-anchor": "middle",
              },
              shown,
            ),
          ];
    }),
  );
}

function labels({ categories, horizontal }: DrawnChart, box: Box): SVGElement[] {
  const slot = (horizontal ? box.height : box.width) / Math.max(1, categories.length);
  return categories.map((category, index) =>
    horizontal
      ? node(
          "text",
          { x: box.x - 6, y: box.y + (index + 0.5) * slot + 4, class: "chart-small", "text-anchor": "end" },
          shortened(category, box.x - PAD),
        )
      : node(
          "text",
          {
            x: box.x + (index + 0.5) * slot,
            y: box.y + box.height + 15,
            class: "chart-small",
            "text-anchor": "middle",
          },
          shortened(category, slot),
        ),
  );
}

/** A plain picture of a chart; its figures are in the cells it is drawn from. */
export function chartSvg(chart: DrawnChart, width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", chart.title);
  const foot = chart.legend ? LEGEND_HEIGHT : PAD;
  const left = chart.horizontal ? width * LABEL_SHARE : PAD;
  const box: Box = {
    x: left,
    y: TITLE_HEIGHT,
    width: width - left - PAD,
    height: height - TITLE_HEIGHT - foot - (chart.horizontal ? 0 : 20),
  };
  svg.append(
    node("text", { x: width / 2, y: 20, class: "chart-title", "text-anchor": "middle" }, chart.title),
    ...bars(chart, box),
    ...labels(chart, box),
    ...(chart.legend ? legend(chart.series, width, height - 8) : []),
  );
  return svg;
}
