/** Edits come in bursts (a fill, a paste); one check after the last of them is enough. */
const SETTLE_MS = 120;
/** A sheet that never rests (a clock, a volatile formula) is checked all the same. */
const LONGEST_WAIT_MS = 1000;

export interface Reruns {
  /** A run once things have settled: many wishes in a burst lead to one. */
  soon(): void;
  /** A run as soon as none is under way. Resolves when one that began after this call is over. */
  now(): Promise<void>;
  /** Nothing begins any more. */
  stop(): void;
}

/**
 * Runs the same work again and again, never two at a time: a wish that comes during a run leads to one more after it,
 * however many they are, so the newest state is always looked at last. `work` deals with its own failures.
 */
export function createReruns(work: () => Promise<void>): Reruns {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  let stopped = false;

  const settle = (): void => {
    clearTimeout(timer);
    waitingSince = null;
  };
  const begin = (): Promise<void> => {
    settle();
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  const now = (): Promise<void> => {
    if (stopped) return Promise.resolve();
    if (running === null) return begin();
    following ??= running.then(() => {
      following = null;
      return stopped ? undefined : begin();
    });
    return following;
  };

  return {
    soon() {
      if (stopped) return;
      clearTimeout(timer);
      waitingSince ??= Date.now();
      const left = Math.max(0, waitingSince + LONGEST_WAIT_MS - Date.now());
      timer = setTimeout(() => void now(), Math.min(SETTLE_MS, left));
    },
    now,
    stop() {
      stopped = true;
      settle();
    },
  };
}
