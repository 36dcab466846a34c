/** Charts as data: what Office.js can say about them, enough to save and to draw a preview. Immutable. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** A reference such as `Sheet1!$B$2:$B$5`, without `=`. */
  readonly values: string | null;
  readonly categories: string | null;
  readonly chartType: string;
  /** `#RRGGBB`, or null for the theme's colour. */
  readonly color: string | null;
  readonly lineColor: string | null;
  readonly hasDataLabels: boolean;
  readonly dataLabelFormat: string | null;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly axisGroup: "Primary" | "Secondary";
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly numberFormat: string;
  readonly minimum: number | "";
  readonly maximum: number | "";
  readonly majorUnit: number | "";
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  readonly reversePlotOrder: boolean;
  readonly fontSize: number;
  readonly fontColor: string;
}

export interface ChartFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean; readonly font: ChartFont };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  /** Points from the sheet's top-left corner. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
}

export const DEFAULT_AXIS: ChartAxis = {
  visible: true,
  title: "",
  titleVisible: false,
  numberFormat: "General",
  minimum: "",
  maximum: "",
  majorUnit: "",
  majorGridlines: false,
  minorGridlines: false,
  reversePlotOrder: false,
  fontSize: 9,
  fontColor: "#595959",
};

export const DEFAULT_SERIES: Omit<ChartSeries, "id" | "name" | "chartType"> = {
  values: null,
  categories: null,
  color: null,
  lineColor: null,
  hasDataLabels: false,
  dataLabelFormat: null,
  gapWidth: 150,
  overlap: 0,
  axisGroup: "Primary",
};
