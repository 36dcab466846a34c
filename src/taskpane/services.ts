/**
 * What the pane needs from the rest of the product, as one interface. index.tsx provides the real thing; tests and
 * the harness provide fakes. Everything that crosses is plain data, so that a worker may stand behind any of it.
 *
 * Every method may reject with UserFacingError or HostError (the pane has words for both) and, where it takes a
 * signal, with the signal's reason once the user cancels.
 */
import type { ConsolidateServices } from "./consolidate/ConsolidateServices";
import type { FormServices } from "./consolidate/forms/FormServices";
import type { SettingsServices } from "./consolidate/settings/SettingsServices";
import type { ReviewServices } from "./review/ReviewServices";
import type { ReportServices } from "./consolidate/reporting/ReportServices";
import type { PublishingServices } from "./consolidate/result/PublishingServices";
import type { TraceServices } from "./consolidate/trace/TraceServices";
import type { SampleServices } from "./shell/SampleServices";
import type { SubmitServices } from "./submit/SubmitServices";

export interface PaneServices
  extends
    ConsolidateServices,
    FormServices,
    SettingsServices,
    SubmitServices,
    ReviewServices,
    SampleServices,
    TraceServices,
    PublishingServices,
    ReportServices {}
