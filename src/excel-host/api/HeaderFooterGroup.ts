import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { headerFooter } from "./HeaderFooter";

export const headerFooterGroup: ApiClass<Sheet> = {
  name: "HeaderFooterGroup",
  properties: {
    State: { get: () => "Default" },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  navigation: { DefaultForAllPages: (sheet) => objectOf(headerFooter, sheet) },
};
