import { bootstrapFrame } from "../../../src/excel-host/transports/frameBootstrap";

bootstrapFrame("1.14");
