import type { Sheet, Workbook } from "../../excel-host";
import type { GridPlace } from "../grid/GridPlace";
import { PIXELS_PER_POINT } from "../grid/measure";
import { drawnChart } from "./chartData";
import { chartSvg } from "./chartSvg";

interface Drawn {
  readonly element: HTMLElement;
  readonly left: number;
  readonly top: number;
}

/** The charts of the sheet in front, drawn over the grid; the grid itself knows no charts. */
export class ChartLayer {
  readonly #layer: HTMLElement;
  #drawn: Drawn[] = [];

  constructor(container: HTMLElement) {
    this.#layer = document.createElement("div");
    this.#layer.className = "chart-layer";
    container.append(this.#layer);
  }

  show(sheet: Sheet, workbook: Workbook, place: GridPlace): void {
    this.#drawn = sheet.state.charts.flatMap((chart): Drawn[] => {
      const data = drawnChart(chart, workbook);
      if (data === null) return [];
      const element = document.createElement("div");
      element.className = "chart";
      const width = chart.width * PIXELS_PER_POINT;
      const height = chart.height * PIXELS_PER_POINT;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      element.append(chartSvg(data, width, height));
      return [{ element, left: chart.left * PIXELS_PER_POINT, top: chart.top * PIXELS_PER_POINT }];
    });
    this.#layer.replaceChildren(...this.#drawn.map(({ element }) => element));
    this.move(place);
  }

  move(place: GridPlace): void {
    this.#layer.style.clipPath = `inset(${place.frozenBottom}px 0 0 ${place.headingWidth}px)`;
    for (const { element, left, top } of this.#drawn) {
      const x = left + place.headingWidth - place.scrollX;
      const y = top + place.headingHeight - place.scrollY;
      element.style.transform = `translate(${x}px, ${y}px)`;
    }
  }
}
