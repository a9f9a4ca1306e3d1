import { Component, type ComponentChildren } from 'preact';
import type { CopyText } from '../actions.ts';
import { CopyButton } from './CopyButton.tsx';

interface ErrorBoundaryProps {
  /** What is inside, for example "This diagnosis". */
  what: string;
  copy: CopyText;
  children: ComponentChildren;
}

interface ErrorBoundaryState {
  readonly problem: string | null;
}

/** Keeps a failure in one part of the panel from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: null };

  static override getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render() {
    const { what, copy, children } = this.props;
    const { problem } = this.state;
    if (problem === null) return children;
    return (
      <div class="broken-part" role="alert">
        <p>{what} could not be shown: the panel has a fault. The other requests are not touched by it.</p>
        <pre>{problem}</pre>
        <CopyButton text={problem} copy={copy} what="the error" label="Copy the error" />
      </div>
    );
  }
}
