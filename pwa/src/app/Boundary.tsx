import { Component, type ComponentChildren, type JSX } from 'preact';
import { m } from '../messages';
import { Button, LinkButton, Notice, PageTitle } from '../ui';

interface Props {
  /** Where somebody is: another address is another chance. */
  readonly path: string;
  readonly children: ComponentChildren;
}

/** When a screen breaks: says that nothing is lost, and lets people go on. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: Props): void {
    if (before.path !== this.props.path && this.state.broken) this.setState({ broken: false });
  }

  override componentDidCatch(error: unknown): void {
    reportError(error); // the browser's console, nobody else: an error may hold a name
  }

  override render(): JSX.Element {
    if (!this.state.broken) return <>{this.props.children}</>;
    return (
      <>
        <PageTitle>{m.app_broken_title()}</PageTitle>
        <Notice tone="danger" role="alert"><p>{m.app_broken()}</p></Notice>
        <div class="row">
          <Button look="main" onClick={() => this.setState({ broken: false })}>{m.common_retry()}</Button>
          <LinkButton href="/sync">{m.app_to_sent()}</LinkButton>
        </div>
      </>
    );
  }
}
