import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = { children: ReactNode; failed: (error: unknown) => ReactNode };

/** Shows something else when a component of ours throws, instead of an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error?: unknown; broken: boolean }> {
  override state: { error?: unknown; broken: boolean } = { broken: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, broken: true };
  }

  override render() {
    return this.state.broken ? this.props.failed(this.state.error) : this.props.children;
  }
}
