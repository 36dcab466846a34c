import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ link: { whiteSpace: "nowrap", flexShrink: 0 } });

/** A way to a place in the workbook. A button underneath: there is no address to open. */
export function PlainLink({
  onClick,
  label,
  children,
}: {
  readonly onClick: () => void;
  /** Where the text alone does not tell one link of a list from another; holds the text itself. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} aria-label={label} onClick={onClick}>
      {children}
    </Link>
  );
}
