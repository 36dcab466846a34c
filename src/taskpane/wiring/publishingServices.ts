import { publishingNotes } from "../../actions/publishing";
import { settingsSince } from "../../actions/settingsSince";
import type { PublishingServices } from "../consolidate/result/PublishingServices";
import type { Wiring } from "./Wiring";

export function createPublishingServices({ port, plan }: Pick<Wiring, "port" | "plan">): PublishingServices {
  return {
    async publishingNotes(ranWith) {
      const reading = await port.read();
      const settings = ranWith === null ? ({ kind: "same" } as const) : settingsSince(reading, ranWith, plan);
      return { ...publishingNotes(reading), settings };
    },
  };
}
