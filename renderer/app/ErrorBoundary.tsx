import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** Takes the place of a screen that broke: no raw exception reaches a person, nothing else falls with it. */
export class ErrorBoundary extends Component<
  {
    /** Where this is: another place is tried anew */
    at?: string;
    children: ReactNode;
  },
  { isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidUpdate(before: { at?: string }): void {
    if (before.at !== this.props.at && this.state.isBroken) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Crashed onRetry={() => this.setState({ isBroken: false })} />;
  }
}

function Crashed(props: { onRetry: () => void }) {
  const words = useWords();
  const { crashed } = words.app;
  return (
    <ErrorState
      title={crashed.title}
      cause={crashed.cause}
      next={crashed.next}
      code="page/broken"
      actions={
        <>
          <Button onPress={props.onRetry}>{words.common.retry}</Button>
          <Button variant="quiet" onPress={() => window.location.reload()}>
            {crashed.whole}
          </Button>
        </>
      }
    />
  );
}
