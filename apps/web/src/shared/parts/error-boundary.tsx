import { Component, type ReactNode } from 'react';
import { Failure } from './failure.js';

/** A page that could not be fetched or drawn says so, and the rest stays usable. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    // A part of the program that is missing after an update is found by loading the page anew.
    return <Failure error={this.state.error} retry={() => window.location.reload()} />;
  }
}
