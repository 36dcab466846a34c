import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, type KeyboardEvent } from "react";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { isComposing, listMove } from "../shared/keys";
import { useLanguage, useWords } from "../shared/language";
import { useHiddenStyles } from "../shared/LiveRegion";
import { LEVEL_TONES } from "../shared/levels";
import { useListStyles } from "../shared/listStyles";
import { ToneSymbol } from "../shared/ToneSymbol";
import { VirtualList } from "../shared/VirtualList";
import { findingMessage } from "../../words/rules";
import { toLines, type Line } from "./lines";
import type { Submission } from "./useSubmission";

const ROW_PX = 26;
const FINDING_PX = 28;

const useStyles = makeStyles({
  list: { minHeight: "168px", flexGrow: 1, flexShrink: 1, flexBasis: "200px" },
  row: {
    height: "100%",
    display: "flex",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  others: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
  },
});

function heightOf(line: Line): number {
  return line.kind === "row" ? ROW_PX : FINDING_PX;
}

function RowHeading({
  line,
  inWorkbook,
}: {
  readonly line: Line & { kind: "row" };
  readonly inWorkbook: boolean;
}) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS);
  return (
    <div className={styles.row} aria-hidden="true">
      {inWorkbook && <span>{line.sheet}</span>}
      <span>{line.row === null ? words.wholeSheet : words.row(line.row)}</span>
      <span>{line.project}</span>
    </div>
  );
}

/** Findings grouped by sheet row. ↑ ↓ choose, Enter and a click go to the cell; the card beside it tells the rest. */
export function FindingList({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const list = useListStyles();
  const hidden = useHiddenStyles();
  const language = useLanguage();
  const words = useWords(SUBMIT_WORDS);
  const prefix = useId();
  const { shown, keys, others, selected, select, goTo, scope } = submission;
  const lines = useMemo(() => toLines(shown, keys), [shown, keys]);
  const active = shown[selected];
  const activeKey = keys[selected] ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const moved = listMove(event.key, selected, shown.length);
    if (moved !== null) {
      event.preventDefault();
      select(moved);
    } else if (event.key === "Enter" && active !== undefined) {
      event.preventDefault();
      goTo(active);
    }
  };

  return (
    <VirtualList
      className={mergeClasses(list.box, styles.list)}
      items={lines}
      heightOf={heightOf}
      keyOf={(line) => line.key}
      label={words.listLabel}
      activeIndex={activeKey === null ? -1 : lines.findIndex(({ key }) => key === activeKey)}
      activeId={activeKey === null ? undefined : `${prefix}active`}
      onKeyDown={onKeyDown}
      onPick={(index) => {
        const line = lines[index];
        if (line?.kind !== "finding") return;
        select(line.index);
        goTo(line.finding);
      }}
      render={(line) => {
        if (line.kind === "row") return <RowHeading line={line} inWorkbook={scope === "workbook"} />;
        const { finding, key } = line;
        const isActive = key === activeKey;
        const message = findingMessage(finding, language);
        return (
          <div
            id={isActive ? `${prefix}active` : undefined}
            role="option"
            aria-selected={isActive}
            className={mergeClasses(list.option, isActive && list.active)}
            title={message}
          >
            <ToneSymbol tone={LEVEL_TONES[finding.level]} />
            <span className={hidden.visuallyHidden}>
              {words.levels[finding.level]} {finding.row !== null && words.row(finding.row)}{" "}
            </span>
            <span className={list.text}>{message}</span>
            {others.has(key) && <span className={styles.others}>{words.byOthersShort}</span>}
            <span className={styles.cell}>{finding.cell}</span>
          </div>
        );
      }}
    />
  );
}
