import { lazyServices } from "../../src/taskpane/lazyServices";
import { fakeServices } from "../support/pane/fakeServices";

const IMMEDIATE = { reviewerName: () => "김검토", setReviewerName: () => undefined };

test("the engine is loaded by the first call and only once", async () => {
  const load = jest.fn(async () => fakeServices({ returnText: async (department) => `${department}!` }));
  const services = lazyServices(load, IMMEDIATE);
  expect(services.reviewerName()).toBe("김검토");
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([services.returnText("가"), services.returnText("나")])).toEqual(["가!", "나!"]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a load that failed is tried again by the next call", async () => {
  const load = jest
    .fn<Promise<ReturnType<typeof fakeServices>>, []>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValueOnce(fakeServices());
  const services = lazyServices(load, IMMEDIATE);
  await expect(services.sampleFiles()).rejects.toThrow("offline");
  await expect(services.sampleFiles()).resolves.toEqual([]);
});

test("listening that was stopped before the engine came never starts", async () => {
  const onSheetChanged = jest.fn(() => () => undefined);
  const services = lazyServices(async () => fakeServices({ onSheetChanged }), IMMEDIATE);
  services.onSheetChanged(() => undefined)();
  await services.sampleFiles();
  expect(onSheetChanged).not.toHaveBeenCalled();
});

test("listening is passed on and can be stopped", async () => {
  const stop = jest.fn();
  const services = lazyServices(async () => fakeServices({ onSheetChanged: () => stop }), IMMEDIATE);
  const end = services.onSheetChanged(() => undefined);
  await services.sampleFiles();
  end();
  expect(stop).toHaveBeenCalledTimes(1);
});
