import type { ApiClass } from "../protocol/ApiObject";
import { choiceOf, flagOf } from "../protocol/Arguments";
import { colorOf } from "./colors";
import {
  changeConditional,
  changeLook,
  placedConditional,
  type ConditionalTarget,
} from "./conditionalTarget";

export const conditionalRangeFont: ApiClass<ConditionalTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (target) => placedConditional(target).look.fontColor ?? "",
      set: (target, value) => {
        changeLook(target, { fontColor: colorOf(value) });
      },
    },
    Bold: {
      get: (target) => placedConditional(target).look.bold ?? null,
      set: (target, value) => {
        changeLook(target, { bold: flagOf(value) });
      },
    },
    Italic: {
      get: (target) => placedConditional(target).look.italic ?? null,
      set: (target, value) => {
        changeLook(target, { italic: flagOf(value) });
      },
    },
    Strikethrough: {
      get: (target) => placedConditional(target).look.strikethrough ?? null,
      set: (target, value) => {
        changeLook(target, { strikethrough: flagOf(value) });
      },
    },
    Underline: {
      get: (target) => placedConditional(target).look.underline ?? "None",
      set: (target, value) => {
        changeLook(target, { underline: choiceOf(value, ["None", "Single", "Double"]) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      const { fill, numberFormat, borders } = placedConditional(target).look;
      changeConditional(target, {
        look: {
          ...(fill === undefined ? {} : { fill }),
          ...(numberFormat === undefined ? {} : { numberFormat }),
          ...(borders === undefined ? {} : { borders }),
        },
      });
    },
  },
};
