import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { DataTable } from '../../design/data-table.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { useSession } from '../session/index.ts';
import { downloadText } from './download-text.ts';
import { type Version, versionQuery } from './version-queries.ts';
import { standingOn, type VersionStanding } from './version-standing.ts';

const tones: Record<VersionStanding, Tone | null> = { now: 'jade', coming: 'amber', past: null, never: null };

type VersionTableProps = { readonly versions: readonly Version[]; readonly today: string };

/** Every version: from when it holds, who published it, why, and its text to take away. */
export const VersionTable = ({ versions, today }: VersionTableProps) => {
  const text = useText();
  const moment = useMoment();
  const queries = useQueryClient();
  const { county } = useSession();
  const standing = standingOn(versions, today);
  const download = async (version: number) => {
    const { source } = await queries.fetchQuery(versionQuery(version));
    downloadText(source, `${county.key}-mechanism-${version}.yaml`);
  };
  return (
    <DataTable
      caption={text('mechanismVersion.versions.version')}
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          id: 'version',
          heading: text('mechanismVersion.versions.version'),
          cell: ({ version }) => text('mechanismVersion.versions.number', { version }),
          lead: true,
        },
        {
          id: 'state',
          heading: text('mechanismVersion.versions.state'),
          cell: ({ version }) => <Standing standing={standing.get(version) ?? 'never'} />,
        },
        {
          id: 'effectiveFrom',
          heading: text('mechanismVersion.versions.effectiveFrom'),
          cell: ({ effectiveFrom }) => effectiveFrom,
        },
        {
          id: 'by',
          heading: text('mechanismVersion.versions.by'),
          cell: ({ replacing }) => (replacing === null ? '—' : `${replacing.by} · ${replacing.post}`),
        },
        {
          id: 'published',
          heading: text('mechanismVersion.versions.published'),
          cell: ({ publishedAt }) => moment(publishedAt),
        },
        {
          id: 'note',
          heading: text('mechanismVersion.versions.note'),
          cell: ({ replacing }) => replacing?.note ?? text('mechanismVersion.versions.opened'),
          width: '28%',
        },
        {
          id: 'text',
          heading: text('mechanismVersion.versions.text'),
          cell: ({ version }) => (
            <Button
              size="small"
              aria-label={text('mechanismVersion.versions.downloadOf', { version })}
              onClick={() => void download(version)}
            >
              {text('mechanismVersion.versions.download')}
            </Button>
          ),
        },
      ]}
    />
  );
};

const Standing = ({ standing }: { readonly standing: VersionStanding }) => {
  const said = useText()(`mechanismVersion.versions.held.${standing}`);
  const tone = tones[standing];
  return tone === null ? said : <Light tone={tone}>{said}</Light>;
};
