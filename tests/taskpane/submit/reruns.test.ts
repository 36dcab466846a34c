import { createReruns } from "../../../src/taskpane/submit/reruns";

/** Work that lasts until it is told to end. */
function slowWork() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  };
  return { work, ends, most: () => most };
}

async function flush(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a burst of wishes leads to one run after the last of them", () => {
  const work = jest.fn(async () => undefined);
  const reruns = createReruns(work);
  for (let edit = 0; edit < 5; edit += 1) {
    reruns.soon();
    jest.advanceTimersByTime(50);
  }
  expect(work).not.toHaveBeenCalled();
  jest.advanceTimersByTime(120);
  expect(work).toHaveBeenCalledTimes(1);
});

test("wishes that never cease are heard once a second", () => {
  const work = jest.fn(async () => undefined);
  const reruns = createReruns(work);
  for (let edit = 0; edit < 11; edit += 1) {
    reruns.soon();
    jest.advanceTimersByTime(100);
  }
  expect(work).toHaveBeenCalledTimes(1);
});

test("wishes during a run lead to one more after it, never to two at a time", async () => {
  const { work, ends, most } = slowWork();
  const reruns = createReruns(work);
  void reruns.now();
  const second = reruns.now();
  const third = reruns.now();
  reruns.soon();
  jest.advanceTimersByTime(500);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await flush();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all([second, third]);
  expect({ runs: ends.length, most: most() }).toEqual({ runs: 2, most: 1 });
});

test("nothing begins after the end, not even what was wished for before", async () => {
  const { work, ends } = slowWork();
  const reruns = createReruns(work);
  void reruns.now();
  void reruns.now();
  reruns.soon();
  reruns.stop();
  ends[0]?.();
  await flush();
  jest.advanceTimersByTime(5000);
  await reruns.now();
  reruns.soon();
  jest.advanceTimersByTime(5000);
  expect(ends).toHaveLength(1);
});
