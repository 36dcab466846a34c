import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf } from "../protocol/Arguments";
import { BORDER_INDEXES, rangeBorder } from "./RangeBorder";
import { invalidArgument } from "../protocol/errors";
import type { RangeTarget } from "./rangeTarget";

export const rangeBorderCollection: ApiClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => BORDER_INDEXES.length } },
  items: (range) => BORDER_INDEXES.map((index) => objectOf(rangeBorder, { range, index })),
  item: (range, args) => objectOf(rangeBorder, { range, index: choiceOf(args.at(0), BORDER_INDEXES) }),
  methods: {
    GetItemAt: (range, args) => {
      const index = BORDER_INDEXES[args.integer(0)];
      if (index === undefined) throw invalidArgument();
      return objectOf(rangeBorder, { range, index });
    },
  },
};
