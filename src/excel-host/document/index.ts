/** The in-memory workbook: start at Workbook, then Sheet. */
export * from "./area";
export * from "./address";
export * from "./Calculator";
export * from "./CellStore";
export * from "./CellStyle";
export * from "./CellValue";
export * from "./Chart";
export * from "./parts";
export * from "./Sheet";
export * from "./Workbook";
