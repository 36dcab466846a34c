import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PaneServices } from "../services";
import { useShellWords } from "../shared/language";
import { ErrorBoundary } from "./ErrorBoundary";
import type { Role } from "./Role";

const SubmitView = lazy(async () => ({ default: (await import("../submit/SubmitView")).SubmitView }));
const CoordinatorView = lazy(async () => ({
  default: (await import("../consolidate/CoordinatorView")).CoordinatorView,
}));
const ReviewView = lazy(async () => ({ default: (await import("../review/ReviewView")).ReviewView }));

const VIEWS = { submit: SubmitView, consolidate: CoordinatorView, review: ReviewView };

interface RoleViewProps {
  readonly role: Role;
  readonly services: PaneServices;
  readonly withSample: boolean;
}

export function RoleView({ role, services, withSample }: RoleViewProps) {
  const words = useShellWords();
  const View = VIEWS[role];
  return (
    <ErrorBoundary>
      <Suspense fallback={<Spinner size="small" label={words.loadingView} />}>
        <View services={services} withSample={withSample} />
      </Suspense>
    </ErrorBoundary>
  );
}
