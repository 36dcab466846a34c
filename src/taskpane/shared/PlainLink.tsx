import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ link: { whiteSpace: "nowrap", flexShrink: 0 } });

/** A way to a place in the workbook. A button underneath: there is no address to open. */
export function PlainLink({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} onClick={onClick}>
      {children}
    </Link>
  );
}
