import { finish, type Pieces } from "../../actions/inPieces";
import type { UndatedInput } from "../../actions/prepareRun";
import { breathe } from "../../workbook/breathe";
import type { WorkbookReading } from "../../workbook/WorkbookPort";
import { isSameData } from "./isSameData";

interface Asked {
  readonly reading: WorkbookReading;
  readonly input: UndatedInput;
}

interface Begun<Run> extends Asked {
  readonly work: Pieces<Run>;
  run: Run | null;
}

/**
 * The run that a preview shows, made ready while nothing is asked, piece by piece so that the next question need not
 * wait. It serves only the very workbook and input it was begun with: anything else is prepared anew.
 */
export class RunAhead<Run> {
  #begun: Begun<Run> | null = null;

  /** @param prepare its errors come to whoever takes the run */
  constructor(private readonly prepare: (asked: Asked) => Pieces<Run>) {}

  begin(asked: Asked): void {
    const begun: Begun<Run> = { ...asked, work: this.prepare(asked), run: null };
    this.#begun = begun;
    void this.#goOn(begun);
  }

  drop(): void {
    this.#begun = null;
  }

  /** The run, as far as it is ready; the rest is done now. */
  take(asked: Asked): Run {
    const begun = this.#begun;
    this.drop();
    if (begun === null || !isSameData([begun.reading, begun.input], [asked.reading, asked.input])) {
      return finish(this.prepare(asked));
    }
    return begun.run ?? finish(begun.work);
  }

  async #goOn(begun: Begun<Run>): Promise<void> {
    for (;;) {
      await breathe();
      if (this.#begun !== begun) return;
      try {
        const step = begun.work.next();
        if (step.done === true) {
          begun.run = step.value;
          return;
        }
      } catch {
        // Nobody asked for this run yet: it fails when it is asked for.
        this.drop();
        return;
      }
    }
  }
}
