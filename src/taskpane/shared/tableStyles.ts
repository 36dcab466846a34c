import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  padding: `${tokens.spacingVerticalXS} 0`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  verticalAlign: "top",
} as const;
const figure = {
  ...cell,
  textAlign: "right",
  paddingLeft: tokens.spacingHorizontalS,
  whiteSpace: "nowrap",
} as const;
const head = {
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground2,
  borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
} as const;

/** Tables as an office has them: a heavier line on top, hair-lines inside, labels left, figures right. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  headLabel: { ...cell, ...head, textAlign: "left" },
  headFigure: { ...figure, ...head },
  label: { ...cell, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  figure,
  total: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});
