import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary > span:first-child": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    listStyleType: "none",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForeground1 },
    "::-webkit-details-marker": { display: "none" },
    ...createFocusOutlineStyle(),
  },
  chevron: {
    flexShrink: 0,
    width: "8px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionProperty: "none" },
  },
  title: { flexGrow: 1 },
  aside: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface DisclosureProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** More, on demand. The browser's own element: keyboard and assistive technology know it. */
export function Disclosure({ title, aside, open = false, onOpen, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        <span aria-hidden="true" className={styles.chevron}>
          ›
        </span>
        <span className={styles.title}>{title}</span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
