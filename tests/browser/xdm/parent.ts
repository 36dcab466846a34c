/** A page that plays Excel on the web around the pane beside it. */
import { createHost } from "../../../src/excel-host";
import { connectXdm } from "../../../src/excel-host/transports/xdm";

const host = createHost({ apiVersion: "1.17" });
document.body.append(connectXdm(host, { pane: "/taskpane.html" }).frame);
Object.assign(window, { sheetNames: () => host.workbook.state.sheets.map(({ name }) => name) });
