import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { longestDraft } from './draft-size.ts';
import { editorTheme, fromOutside, highlighting } from './editor-theme.ts';
import { type Marked, marksIn } from './marks-in.ts';
import { searchPhrases } from './search-phrases.ts';

export type Place = { readonly line: number; readonly column: number };

export type TextEditorProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly marks: readonly Marked[];
  /** Where the cursor is to go; a new object goes there again. */
  readonly goTo: Place | null;
  /** So many characters were about to be put in, and have not been. */
  readonly onTooLarge: (length: number) => void;
};

/** The text of a mechanism with line numbers, what is wrong marked at its place, search, and undo. */
export const TextEditor = ({ value, onChange, marks, goTo, onTooLarge }: TextEditorProps) => {
  const text = useText();
  const host = useRef<HTMLDivElement>(null);
  const [phrases] = useState(() => new Compartment());
  const [view, setView] = useState<EditorView>();
  const changed = useEffectEvent(onChange);
  const tooLarge = useEffectEvent(onTooLarge);
  const first = useEffectEvent(() => value);

  useEffect(() => {
    if (host.current === null) return undefined;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: first(),
        extensions: [
          lineNumbers(),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          search({ top: true }),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
          yaml(),
          syntaxHighlighting(highlighting),
          editorTheme,
          EditorView.lineWrapping,
          phrases.of([]),
          // Refused before it is laid out: fifty megabytes in an editor would stop the page.
          EditorView.domEventHandlers({
            paste: (event) => {
              const pasted = event.clipboardData?.getData('text/plain').length ?? 0;
              if (pasted <= longestDraft) return false;
              event.preventDefault();
              tooLarge(pasted);
              return true;
            },
          }),
          EditorState.changeFilter.of((transaction) => {
            const { length } = transaction.newDoc;
            if (length <= longestDraft || length <= transaction.startState.doc.length) return true;
            queueMicrotask(() => tooLarge(length));
            return false;
          }),
          EditorView.updateListener.of(({ docChanged, state, transactions }) => {
            const typed = transactions.some((one) => one.docChanged && !one.annotation(fromOutside));
            if (docChanged && typed) changed(state.doc.toString());
          }),
        ],
      }),
    });
    setView(made);
    return () => made.destroy();
  }, [phrases]);

  useEffect(() => {
    view?.dispatch({
      effects: phrases.reconfigure([
        EditorState.phrases.of(searchPhrases(text)),
        EditorView.contentAttributes.of({
          'aria-label': text('mechanismVersion.edit.editor'),
          tabindex: '0',
        }),
      ]),
    });
  }, [view, phrases, text]);

  useEffect(() => {
    if (view === undefined || view.state.doc.toString() === value) return;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: value },
      annotations: fromOutside.of(true),
    });
  }, [view, value]);

  useEffect(() => {
    view?.dispatch(setDiagnostics(view.state, marksIn(view.state.doc, marks)));
  }, [view, marks]);

  useEffect(() => {
    if (view === undefined || goTo === null) return;
    const line = view.state.doc.line(Math.min(goTo.line, view.state.doc.lines));
    const at = Math.min(line.from + goTo.column - 1, line.to);
    view.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: 'center' }),
    });
    view.focus();
  }, [view, goTo]);

  return <div ref={host} />;
};
