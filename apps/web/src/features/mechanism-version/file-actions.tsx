import { Button } from 'antd';
import { useRef } from 'react';
import { useText } from '../../text/use-text.ts';
import { longestDraft, sizeOf } from './draft-size.ts';
import { downloadText } from './download-text.ts';
import { readFile } from './read-file.ts';

type FileActionsProps = {
  readonly text: string;
  /** What a download is called. */
  readonly name: string;
  readonly onOpen: (text: string) => void;
  readonly onRefused: (why: string) => void;
};

/** Opens a mechanism file in the place of the draft, and hands the draft out as one. */
export const FileActions = ({ text: draft, name, onOpen, onRefused }: FileActionsProps) => {
  const text = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    const read = await readFile(file);
    if ('text' in read) return onOpen(read.text);
    onRefused(
      read.refused === 'not-text'
        ? text('mechanismVersion.edit.notText', { name: file.name })
        : text('mechanismVersion.edit.tooLarge', {
            what: file.name,
            size: sizeOf(file.size),
            limit: sizeOf(longestDraft),
          }),
    );
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        className="visually-hidden"
        aria-label={text('mechanismVersion.edit.open')}
        tabIndex={-1}
        accept=".yaml,.yml,.txt"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void open(file);
          // Choosing the same file again must count as choosing.
          target.value = '';
        }}
      />
      <Button onClick={() => chooser.current?.click()}>{text('mechanismVersion.edit.open')}</Button>
      <Button onClick={() => downloadText(draft, name)}>{text('mechanismVersion.edit.download')}</Button>
    </>
  );
};
