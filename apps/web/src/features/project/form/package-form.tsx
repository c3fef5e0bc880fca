import { packageCountings } from '@guatu/engine';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { Dropdown } from '../../../design/dropdown.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Field } from '../../../design/field.tsx';
import { useText } from '../../../text/use-text.ts';
import type { Project } from '../page/project-query.ts';
import styles from './project-form.module.css';

/** Makes a project a part of a package, or says how sums take the package that it is. */
export const PackageForm = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const pack = useCommand(api.project.pack.call);
  const count = useCommand(api.project.countPackage.call);
  const { id, revision } = project;
  return (
    <section className={styles.form}>
      <h2>{text('project.form.packageTitle')}</h2>
      {project.packageCounts === null ? (
        <>
          <p>{project.package?.name ?? text('project.form.packageNone')}</p>
          {project.package === null ? (
            <FindPackage except={id} onChoose={(packageId) => pack.run({ id, revision, packageId })} />
          ) : (
            <Button loading={pack.pending} onClick={() => pack.run({ id, revision, packageId: null })}>
              {text('project.form.packageNone')}
            </Button>
          )}
        </>
      ) : (
        <Field label={text('project.form.packageCounts')}>
          {(control) => (
            <Dropdown
              {...control}
              value={project.packageCounts ?? 'package'}
              options={packageCountings.map((one) => ({
                value: one,
                label: text(one === 'package' ? 'project.page.countsPackage' : 'project.page.countsParts'),
              }))}
              onChoose={(chosen) =>
                count.run({
                  id,
                  revision,
                  counts: packageCountings.find((one) => one === chosen) ?? 'package',
                })
              }
            />
          )}
        </Field>
      )}
      <ErrorNotice error={pack.error ?? count.error} />
    </section>
  );
};

type FindPackageProps = { readonly except: string; readonly onChoose: (id: string) => void };

/** The first few projects that a word finds; nothing is looked up before one is typed. */
const FindPackage = ({ except, onChoose }: FindPackageProps) => {
  const text = useText();
  const [search, setSearch] = useState('');
  const { data } = useQuery({
    ...api.project.list.queryOptions({ input: { search } }),
    enabled: search !== '',
  });
  const found = (data?.projects ?? [])
    .filter(({ id, partOf }) => id !== except && partOf === null)
    .slice(0, 8);
  return (
    <>
      <Field label={text('project.form.packageFind')} hint={text('project.form.searchPackage')}>
        {(control) => <Input.Search {...control} onSearch={(words) => setSearch(words.trim())} />}
      </Field>
      <div className={styles.buttons}>
        {found.map(({ id, name }) => (
          <Button key={id} onClick={() => onChoose(id)}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
};
