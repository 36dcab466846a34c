/** The page that holds the workbook: the pane's transport is in the query. */
import { createHost, type ExcelHost } from "../../../src/excel-host";
import { connectFrame } from "../../../src/excel-host/transports/frame";
import { connectXdm } from "../../../src/excel-host/transports/xdm";

declare global {
  interface Window {
    host: ExcelHost;
  }
}

window.host = createHost();
if (location.search === "?xdm") {
  document.body.append(connectXdm(window.host, { pane: "/xdmPane.html" }).frame);
} else {
  const frame = document.createElement("iframe");
  frame.src = "/framePane.html";
  document.body.append(frame);
  connectFrame(window.host, frame);
}
