/** The user typing in a cell: Excel refuses batches, or lets them wait when they said they may. */
export class EditMode {
  #waiting: (() => void)[] = [];
  #isOn = false;

  get isOn(): boolean {
    return this.#isOn;
  }

  enter(): void {
    this.#isOn = true;
  }

  /** Batches that waited go on. */
  leave(): void {
    this.#isOn = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when the user has left the cell. */
  whenLeft(): Promise<void> {
    return this.#isOn
      ? new Promise((resolve) => {
          this.#waiting.push(resolve);
        })
      : Promise.resolve();
  }
}
