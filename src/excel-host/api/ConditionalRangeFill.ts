import type { ConditionalLook } from "../document/parts";
import type { ApiClass } from "../protocol/ApiObject";
import { colorOf } from "./colors";
import {
  changeConditional,
  changeLook,
  placedConditional,
  type ConditionalTarget,
} from "./conditionalTarget";

export const conditionalRangeFill: ApiClass<ConditionalTarget> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target) => placedConditional(target).look.fill ?? "",
      set: (target, value) => {
        changeLook(target, { fill: colorOf(value) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      const look: Partial<Record<keyof ConditionalLook, unknown>> = { ...placedConditional(target).look };
      delete look.fill;
      changeConditional(target, { look: look as ConditionalLook });
    },
  },
};
