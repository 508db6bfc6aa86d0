import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../app/me';
import { m } from '../messages';
import { Card, Disclosure, PageTitle, TextField } from '../ui';
import { matching, sorted, topics, type Topic } from './topics';

/** How to do things, in a few sentences each; part of the app, so also without a network. */
export function HelpScreen(): JSX.Element {
  const me = useMe();
  const [typed, setTyped] = useState('');
  const searching = typed.trim() !== '';
  const found = matching(topics(), typed);
  const { yours, everybodys } = sorted(found, me?.roles ?? []);
  return (
    <>
      <PageTitle>{m.help_title()}</PageTitle>
      <p class="soft">{m.help_intro()}</p>
      <TextField id="help-search" kind="search" label={m.help_search()} value={typed} onChange={setTyped} width="wide" />
      {searching
        ? <div role="status">{found.length === 0 ? <p>{m.help_none()}</p> : <Topics list={found} open={found.length === 1} />}</div>
        : (
          <>
            {yours.length > 0 && <Card title={m.help_yours()} id="yours"><Topics list={yours} /></Card>}
            <Card title={m.help_all()} id="everybody"><Topics list={everybodys} /></Card>
          </>
        )}
    </>
  );
}

function Topics({ list, open = false }: { readonly list: readonly Topic[]; readonly open?: boolean }): JSX.Element {
  return (
    <div>
      {list.map(({ id, title, sentences }) => <Disclosure key={id} title={title} open={open}><ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></Disclosure>)}
    </div>
  );
}
