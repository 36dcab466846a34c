import { publishingNotes } from "../../actions/publishing";
import type { PublishingServices } from "../consolidate/result/PublishingServices";
import type { Wiring } from "./Wiring";

export function createPublishingServices({ port }: Wiring): PublishingServices {
  return {
    publishingNotes: async () => publishingNotes(await port.read()),
  };
}
