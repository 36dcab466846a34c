/** In the pane's page, before the Excel script: the bridge to the workbench. */
import { bootstrapFrame } from "../../excel-host/transports/frameBootstrap";

bootstrapFrame("1.17", navigator.language.toLowerCase().startsWith("en") ? "en-US" : "ko-KR");
