import { HighlightStyle } from '@codemirror/language';
import { Annotation } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Marks a change that a form or a file made, and that the form or file knows of already. */
export const fromOutside = Annotation.define<boolean>();

/** Paper and ink, by the variables of the design. */
export const editorTheme = EditorView.theme({
  '&': {
    blockSize: 'clamp(20rem, 70vh, 48rem)',
    border: '1px solid var(--colour-rule-strong)',
    background: 'var(--colour-paper-raised)',
    color: 'var(--colour-ink)',
    fontSize: 'var(--size-small)',
  },
  '&.cm-focused': { outline: 'var(--focus) solid var(--colour-indigo)' },
  '.cm-scroller': { fontFamily: 'var(--face-mono)', lineHeight: 'var(--leading-text)' },
  '.cm-gutters': {
    border: 0,
    borderInlineEnd: '1px solid var(--colour-rule)',
    background: 'var(--colour-paper-sunk)',
    color: 'var(--colour-ink-faint)',
  },
  '.cm-activeLine': { background: 'transparent' },
  '&.cm-focused .cm-activeLine': { background: 'var(--colour-vermilion-wash)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--colour-indigo-wash)',
  },
  '.cm-cursor': { borderInlineStartColor: 'var(--colour-ink)' },
  '.cm-panels': { background: 'var(--colour-paper-sunk)', color: 'var(--colour-ink)' },
  '.cm-tooltip': {
    border: '1px solid var(--colour-rule-strong)',
    background: 'var(--colour-paper-raised)',
    fontFamily: 'var(--face-sans)',
    maxInlineSize: '36em',
  },
});

export const highlighting = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--colour-ink-faint)' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--colour-indigo)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--colour-vermilion-deep)' },
  {
    tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket],
    color: 'var(--colour-ink-soft)',
  },
]);
