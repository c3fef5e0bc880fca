import { useQuery } from '@tanstack/react-query';
import { Light } from '../../design/light.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { verificationQuery } from './atlas-queries.ts';

/** Whether the files of a frozen edition are still what was frozen; read off the disk each time somebody looks. */
export const Verified = ({ month }: { readonly month: string }) => {
  const text = useText();
  const { data } = useQuery(verificationQuery(month));
  if (data === undefined) return <p>{text('atlas.book.verifying')}</p>;
  const broken = data.files.filter(({ state }) => state !== 'intact');
  if (broken.length === 0) return <Light tone="jade">{text('atlas.book.verified')}</Light>;
  const state = broken.some((file) => file.state === 'damaged') ? 'damaged' : 'missing';
  return (
    <Notice tone="cinnabar" title={text(`atlas.book.${state}`)}>
      <p>
        {text('atlas.book.broken', {
          files: broken.map(({ id }) => id.slice(0, 16)).join(text('atlas.and')),
        })}
      </p>
    </Notice>
  );
};
