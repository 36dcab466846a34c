import { decide, undoDecisions } from "../../actions/review/decide";
import { collectedPlace, flagsFromActiveCell } from "../../actions/review/flagPlaces";
import { markFlags } from "../../actions/review/markFlags";
import { mergeReviews, previewMerge } from "../../actions/review/mergeReviews";
import { departmentLetter, exceptions, returns, writeReviewPapers } from "../../actions/review/reviewPapers";
import { reviewQueue } from "../../actions/review/reviewQueue";
import { exceptionsText } from "../../words/exceptionsText";
import { returnText } from "../../words/returnText";
import type { DecisionWish, ReviewServices } from "../review/ReviewServices";
import { toReviewView } from "./toReviewView";
import type { Wiring } from "./Wiring";

function wishOf({ entry, decision, comment }: DecisionWish) {
  const { flag, decision: before } = entry;
  return { key: flag.key, decision, comment, current: flag.fingerprint, before };
}

export function createReviewServices(wiring: Wiring): ReviewServices {
  const { port, language, now, reviewerName, setReviewerName, engine, writeBook } = wiring;

  const flagsNow = async () => (await reviewQueue(port))?.book.flags ?? [];

  return {
    reviewerName,
    setReviewerName,
    async reviewQueue() {
      const queue = await reviewQueue(port);
      return queue === null ? null : toReviewView(queue, await markFlags(port, queue.book, language()));
    },
    decide: (wishes, reviewer) => decide(port, wishes.map(wishOf), { reviewer, at: now() }),
    undoDecisions: () => undoDecisions(port),
    async flagsHere() {
      return flagsFromActiveCell(port, await flagsNow());
    },
    async showFlag(key) {
      const flag = (await flagsNow()).find((each) => each.key === key);
      const place = flag === undefined ? null : await collectedPlace(port, flag);
      if (place !== null) await port.goTo(place.sheet, place.cell);
      return place !== null;
    },
    async returnText(department) {
      const list = (await returns(port)).find((entry) => entry.department === department);
      return list === undefined ? "" : returnText(list, language());
    },
    async letterFile(department) {
      const letter = await departmentLetter(port, department, language());
      return letter === null ? null : { name: letter.file, bytes: await writeBook(letter.sheets) };
    },
    async exceptionsText() {
      return exceptionsText(await exceptions(port), language());
    },
    async writeReviewPapers() {
      await writeReviewPapers(port, { language: language(), now: now() });
    },
    async readCopy(file, signal) {
      const theirs = await engine.readReviewCopy(file, signal);
      if (theirs !== null && "reason" in theirs) return { kind: "refused", refusal: theirs };
      const plan = theirs === null ? null : await previewMerge(port, theirs);
      return theirs === null || plan === null ? { kind: "no-review" } : { kind: "read", theirs, plan };
    },
    async mergeCopy(theirs, choices) {
      await mergeReviews(port, { theirs, choices, language: language(), now: now() });
    },
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
