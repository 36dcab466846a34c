import type { KeptRun } from "../../actions/keptRun";
import { decide, returns, reviewQueue } from "../../actions/review";
import type { ReviewItem } from "../../review/decisions";
import { readKeptRun } from "../../actions/keptRun";
import { returnText } from "../../words/returnText";
import type { ReviewEntry, ReviewServices } from "../review/ReviewServices";
import { placesOf } from "./consolidateServices";
import type { Wiring } from "./Wiring";

function toEntry(item: ReviewItem, run: KeptRun): ReviewEntry {
  return {
    ...item,
    areaName: run.areaNames[item.flag.area] ?? item.flag.area,
    place: placesOf(run)(item.flag.source),
  };
}

export function createReviewServices(wiring: Wiring): ReviewServices {
  const { port, language, now, reviewerName, setReviewerName } = wiring;
  return {
    reviewerName,
    setReviewerName,
    async reviewQueue() {
      const queue = await reviewQueue(port);
      return queue === null ? null : queue.items.map((item) => toEntry(item, queue.run));
    },
    async decide(wish) {
      const item = await decide(port, { ...wish, at: now() });
      const run = await readKeptRun(port);
      if (run === null) throw new Error(`the run of ${wish.key} is gone`);
      return toEntry(item, run);
    },
    async returnText(department) {
      const list = (await returns(port)).find((entry) => entry.department === department);
      return list === undefined ? "" : returnText(list, language());
    },
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
