import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AboutFile } from '../app/AboutFile';
import { useHasPin } from '../app/pin';
import type { ScreenProps } from '../app/screens';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { Form, Notice, RadioGroup, useForm } from '../ui';
import { done } from '../vault';
import { languageFor, LANGUAGES, type TalkLanguage } from './sentences';
import { talking } from './talking';

const options = Object.entries(LANGUAGES).map(([value, label]) => ({ value: value as TalkLanguage, label }));

/** Before the tablet is turned around: the language, and whether typed words are for these eyes. */
export function TalkStart({ params }: ScreenProps): JSX.Element {
  return <AboutFile id={params['id'] ?? ''} verb="recordVisit" title={m.talk_title()} intro={m.talk_intro()}>{({ file }) => <StartForm file={file} />}</AboutFile>;
}

function StartForm({ file }: { readonly file: HouseholdFile }): JSX.Element {
  const pin = useHasPin();
  const [initial] = useState(() => ({
    language: languageFor([...(file.residents ?? []).filter(({ leftOn }) => leftOn === null).map(({ language }) => language), file.contact.language]) as TalkLanguage | '',
    words: 'SHOW' as 'SHOW' | 'HIDE' | '',
  }));
  const form = useForm({
    initial, validate,
    onSubmit: async ({ language, words }) => {
      talking.value = { household: file.id, language: language || 'nl', words: words === 'SHOW' };
      return done(undefined);
    },
  });
  return (
    <>
      <Notice tone="info"><p>{m.talk_locked()}</p>{pin !== null && <p>{pin ? m.talk_with_pin() : m.talk_without_pin()}</p>}</Notice>
      <Form form={form} submit={m.talk_begin()} failed={m.app_failed()} keepsDraft={false}>
        <RadioGroup label={m.talk_language()} options={options} {...form.field('language')} />
        <RadioGroup label={m.talk_words()} hint={m.talk_words_hint()} options={[{ value: 'SHOW', label: m.talk_words_show() }, { value: 'HIDE', label: m.talk_words_hide() }]} {...form.field('words')} />
      </Form>
    </>
  );
}

const validate = () => ({});
