import type { Finding } from '@guatu/engine';
import { Radio } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Loading } from '../../design/loading.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { longestDraft, sizeOf } from './draft-size.ts';
import { marksOf } from './finding-lines.tsx';
import { RuleForms } from './rule-forms.tsx';
import type { Place } from './text-editor.tsx';
import type { DraftInHand } from './use-draft.ts';
import type { Circumstances } from './version-queries.ts';

export type Way = 'form' | 'text';

/** An editor is a good deal of script; who answers by forms never loads it. */
const TextEditor = lazy(async () => ({ default: (await import('./text-editor.tsx')).TextEditor }));

type WritingProps = {
  readonly draft: DraftInHand;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly circumstances: Circumstances;
  readonly effectiveFrom: string;
  readonly findings: readonly Finding[];
  readonly goTo: Place | null;
};

/** The same draft by forms or as text. */
export const Writing = (props: WritingProps) => {
  const { draft, way, onWay, circumstances, effectiveFrom, findings, goTo } = props;
  const text = useText();
  const [refused, setRefused] = useState<number>();
  const marks = useMemo(() => marksOf(text, findings), [text, findings]);
  return (
    <>
      <Radio.Group
        aria-label={text('mechanismVersion.edit.ways')}
        value={way}
        onChange={({ target }) => onWay(target.value as Way)}
        optionType="button"
      >
        <Radio.Button value="form">{text('mechanismVersion.edit.form')}</Radio.Button>
        <Radio.Button value="text">{text('mechanismVersion.edit.text')}</Radio.Button>
      </Radio.Group>
      {refused !== undefined && (
        <Notice
          tone="cinnabar"
          title={text('mechanismVersion.edit.tooLarge', {
            what: text('mechanismVersion.edit.pasted'),
            size: sizeOf(refused),
            limit: sizeOf(longestDraft),
          })}
        />
      )}
      {way === 'form' ? (
        <RuleForms
          text={draft.text}
          circumstances={circumstances}
          from={effectiveFrom}
          onChange={draft.write}
        />
      ) : (
        <Suspense fallback={<Loading />}>
          <TextEditor
            value={draft.text}
            onChange={(written) => {
              setRefused(undefined);
              draft.write(written);
            }}
            marks={marks}
            goTo={goTo}
            onTooLarge={setRefused}
          />
        </Suspense>
      )}
    </>
  );
};
