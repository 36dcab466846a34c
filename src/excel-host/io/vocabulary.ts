import type {
  BorderStyle,
  BorderWeight,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from "../document";

/** Words of Office.js beside the words of the file format. */
export interface Words<T extends string> {
  toFile(word: T): string;
  fromFile(word: string | undefined): T | undefined;
}

function words<T extends string>(pairs: Readonly<Record<T, string>>): Words<T> {
  const back = new Map(Object.entries<string>(pairs).map(([word, file]) => [file, word as T]));
  return {
    toFile: (word) => pairs[word],
    fromFile: (file) => (file === undefined ? undefined : back.get(file)),
  };
}

export const horizontalWords = words<HorizontalAlignment>({
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
});

export const verticalWords = words<VerticalAlignment>({
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
});

export const underlineWords = words<Underline>({
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
});

export const comparisonWords = words({
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
});

/** Conditional formats say `GreaterThanOrEqual` where validation says `GreaterThanOrEqualTo`. */
export const conditionWords = words({
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
});

export const textConditionWords = words({
  Contains: "containsText",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
});

export const paperSizes: ReadonlyMap<string, number> = new Map([
  ["Letter", 1],
  ["Legal", 5],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
]);

interface Line {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
}

const lines: readonly (readonly [string, BorderStyle, BorderWeight])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

/** The file's word for a line; a weight a style does not come in is taken as its nearest. */
export function lineToFile({ style, weight }: Line): string {
  const ofStyle = lines.filter(([, each]) => each === style);
  const exact = ofStyle.find(([, , each]) => each === weight);
  const heavy = weight === "Medium" || weight === "Thick";
  return (exact ?? ofStyle[heavy ? ofStyle.length - 1 : 0])?.[0] ?? "thin";
}

export function lineFromFile(word: string | undefined): Line | undefined {
  const [, style, weight] = lines.find(([each]) => each === word) ?? [];
  return style === undefined || weight === undefined ? undefined : { style, weight };
}
