import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Button, LinkButton, Loading, Notice } from '../ui';
import type { Pages } from './usePages';

interface Props<Row> {
  readonly pages: Pages<Row>;
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

/** What came of a list so far, with "more" below it; or why there is none, and what to do. */
export function PagesView<Row>({ pages, children }: Props<Row>): JSX.Element {
  switch (pages.kind) {
    case 'LOADING': return <Loading />;
    case 'SIGN_IN': return <><Notice tone="warning"><p>{m.search_sign_in()}</p></Notice><div><LinkButton look="main" href="/sign-in">{m.sync_sign_in()}</LinkButton></div></>;
    case 'NO_CONNECTION': return <><Notice tone="warning" role="status"><p>{m.search_no_connection()}</p></Notice><div><Button onClick={pages.again}>{m.common_retry()}</Button></div></>;
    case 'FOUND': return (
      <>
        {children(pages.rows)}
        {pages.more && <div><Button busy={pages.busy} onClick={pages.next}>{m.search_more()}</Button></div>}
      </>
    );
  }
}
