import type { PaneServices } from "../services";
import { createConsolidateServices } from "./consolidateServices";
import { createFormServices } from "./formServices";
import { createPublishingServices } from "./publishingServices";
import { createReportServices } from "./reportServices";
import { createReviewServices } from "./reviewServices";
import { createSampleServices } from "./sampleServices";
import { createSettingsServices } from "./settingsServices";
import { createSubmitServices } from "./submitServices";
import { createTraceServices } from "./traceServices";
import type { Wiring } from "./Wiring";

/** The real services of the pane, over a workbook and a reader. */
export function createServices(wiring: Wiring): PaneServices {
  return {
    ...createConsolidateServices(wiring),
    ...createFormServices(wiring),
    ...createSettingsServices(wiring),
    ...createSubmitServices(wiring),
    ...createReviewServices(wiring),
    ...createSampleServices(wiring),
    ...createTraceServices(wiring),
    ...createPublishingServices(wiring),
    ...createReportServices(wiring),
  };
}
