import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { ProblemCallout } from "../shared/ProblemCallout";
import { useShellWords } from "../shared/language";

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const words = useShellWords();
  return (
    <ProblemCallout error={error}>
      <Button onClick={onRetry}>{words.retry}</Button>
    </ProblemCallout>
  );
}

/** A fault while drawing a view leaves the header and the other views usable. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: null, failed: false })} />;
  }
}
