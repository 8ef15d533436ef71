import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  children: ReactNode;
  failed: (error: unknown) => ReactNode;
  /** What is shown here; something else gets a chance of its own. */
  of?: string;
};

type State = { failure?: { error: unknown }; of?: string };

/** Shows something else when a component of ours throws, instead of an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { of: this.props.of };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ of }: ErrorBoundaryProps, state: State): State {
    return of === state.of ? state : { failure: undefined, of };
  }

  override render() {
    return this.state.failure ? this.props.failed(this.state.failure.error) : this.props.children;
  }
}
