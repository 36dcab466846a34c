import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { invalidArgument } from "../protocol/errors";
import { range } from "./Range";
import type { AreasTarget } from "./RangeAreas";

export const rangeCollection: ApiClass<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => objectOf(range, { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (area === undefined) throw invalidArgument();
      return objectOf(range, { sheet, area });
    },
  },
};
