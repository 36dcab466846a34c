import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

/** Lists to work through: hair-lines, one line an entry, the chosen one tinted and marked at its left edge. */
export const useListStyles = makeStyles({
  box: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  option: {
    boxSizing: "border-box",
    height: "100%",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorTransparentStroke}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Forced colours show a transparent border and no tint: without this every line would look chosen.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      borderLeftColor: "Highlight",
      color: "HighlightText",
      "& *": { color: "HighlightText" },
    },
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});
