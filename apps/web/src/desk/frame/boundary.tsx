import { Component, type ReactNode } from 'react';
import { Failure } from './failure.js';

interface Props {
  /** The address: at another one it is tried anew. */
  readonly place: string;
  readonly children: ReactNode;
}

/** A page that cannot be drawn says so; the frame and everything in it stay usable. */
export class Boundary extends Component<Props, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ place }: Props): void {
    if (place !== this.props.place && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Failure error={this.state.error} retry={() => window.location.reload()} />;
  }
}
