export type Texts = Readonly<Record<string, string>>;

type Step = { readonly place: string; readonly before: string; readonly after: string; readonly at: number };

/** A paper while somebody words it. */
export type Writing = {
  /** What the server had when each passage was last read or written: against this a later writer is found out. */
  readonly known: Texts;
  readonly texts: Texts;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
};

export type WritingAction =
  | { readonly do: 'type'; readonly place: string; readonly text: string; readonly at: number }
  | { readonly do: 'undo' | 'redo' }
  /** The server has these passages now, whoever wrote them. */
  | { readonly do: 'read'; readonly stored: Texts }
  /** After a conflict: one's own text on top of what stands now, or what stands now. */
  | { readonly do: 'keep-mine' | 'take-theirs'; readonly stored: Texts };

/** How long typing in one passage counts as one step back, in milliseconds. */
const together = 1_000;

export const begin = (stored: Texts): Writing => ({ known: stored, texts: stored, past: [], future: [] });

/** The next state of a paper that is being worded. Nothing typed is lost to what comes from the server. */
export const write = (writing: Writing, action: WritingAction): Writing => {
  switch (action.do) {
    case 'type':
      return typed(writing, action);
    case 'undo': {
      const step = writing.past.at(-1);
      if (step === undefined) return writing;
      const texts = { ...writing.texts, [step.place]: step.before };
      return { ...writing, texts, past: writing.past.slice(0, -1), future: [step, ...writing.future] };
    }
    case 'redo': {
      const [step, ...future] = writing.future;
      if (step === undefined) return writing;
      return {
        ...writing,
        texts: { ...writing.texts, [step.place]: step.after },
        past: [...writing.past, step],
        future,
      };
    }
    case 'read':
      return read(writing, action.stored);
    case 'keep-mine':
      return { ...writing, known: action.stored };
    case 'take-theirs':
      return { ...writing, known: action.stored, texts: action.stored };
  }
};

const typed = (writing: Writing, { place, text, at }: Extract<WritingAction, { do: 'type' }>): Writing => {
  const before = writing.texts[place] ?? '';
  if (before === text) return writing;
  const last = writing.past.at(-1);
  const past =
    last?.place === place && at - last.at < together
      ? [...writing.past.slice(0, -1), { ...last, after: text, at }]
      : [...writing.past, { place, before, after: text, at }];
  return { ...writing, texts: { ...writing.texts, [place]: text }, past, future: [] };
};

/** A passage that nobody is changing here follows the server; one that is keeps its text. */
const read = (writing: Writing, stored: Texts): Writing => {
  const known: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const [place, text] of Object.entries(stored)) {
    const mine = writing.texts[place] ?? text;
    const untouched = mine === (writing.known[place] ?? mine);
    // The server trims; a blank at the end of what one is typing stays.
    const same = mine.trim() === text.trim();
    known[place] = untouched || same ? (same ? mine : text) : (writing.known[place] ?? text);
    texts[place] = untouched && !same ? text : mine;
  }
  return { ...writing, known, texts };
};

export type Passage = { readonly place: string; readonly was: string; readonly text: string };

/** What has not reached the server. */
export const unsent = ({ known, texts }: Writing): Passage[] =>
  Object.entries(texts).flatMap(([place, text]) => {
    const was = known[place] ?? '';
    return was === text ? [] : { place, was, text };
  });

/** Passages that somebody else has changed meanwhile, and that are changed here too. */
export const contested = (writing: Writing, stored: Texts): (Passage & { readonly theirs: string })[] =>
  unsent(writing).flatMap((passage) => {
    const theirs = stored[passage.place] ?? '';
    return theirs === passage.was || theirs.trim() === passage.text.trim() ? [] : { ...passage, theirs };
  });
