import type { HeaderFooter } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { ApiClass, PropertyTable } from "../protocol/ApiObject";
import { textOf } from "../protocol/Arguments";

function part(key: keyof HeaderFooter): PropertyTable<Sheet>[string] {
  return {
    get: ({ state }) => state.pageLayout.headerFooter[key],
    set: ({ state }, value) => {
      const text = textOf(value);
      state.pageLayout = {
        ...state.pageLayout,
        headerFooter: { ...state.pageLayout.headerFooter, [key]: text },
      };
    },
  };
}

export const headerFooter: ApiClass<Sheet> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
};
