import { makeStyles, tokens } from "@fluentui/react-components";

/** Lines of files, wherever they are listed. */
export const useFileListStyles = makeStyles({
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  mark: { display: "flex", justifyContent: "center", fontSize: tokens.fontSizeBase200 },
  state: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});
