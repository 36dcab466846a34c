import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A way to a place in the workbook. A button underneath: there is no address to open. */
export function PlainLink({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Link as="button" onClick={onClick}>
      {children}
    </Link>
  );
}
