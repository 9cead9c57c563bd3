import { Component, type ReactNode } from 'react';
import { Failure } from './failure.js';

interface Props {
  /** The address: at another one it is tried anew. */
  readonly place: string;
  readonly children: ReactNode;
}

/** A page that could not be fetched or drawn says so, and the rest stays usable. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ place }: Props): void {
    if (place !== this.props.place && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    // A part of the program that is missing after an update is found by loading the page anew.
    return <Failure error={this.state.error} retry={() => window.location.reload()} />;
  }
}
