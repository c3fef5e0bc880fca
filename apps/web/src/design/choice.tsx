import { Select } from 'antd';
import type { FieldControl } from './field.tsx';

/** Something to choose: a unit, a post, a project. `detail` tells apart those of one name, such as who holds a post. */
export type Option = { readonly id: string; readonly name: string; readonly detail?: string | null };

type Common = {
  /** From a `Field`; or just a name, where the heading above says what is chosen. */
  readonly control: FieldControl | { readonly 'aria-label': string };
  readonly options: readonly Option[];
  readonly placeholder?: string;
};
type One = {
  readonly multiple?: false;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};
type Several = {
  readonly multiple: true;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** One or several of a list, found by typing part of the name. */
export const Choice = (props: Common & (One | Several)) => {
  const { control, options, placeholder } = props;
  const common = {
    ...control,
    showSearch: { optionFilterProp: 'label' },
    allowClear: true,
    placeholder,
    options: options.map(({ id, name, detail }) => ({
      value: id,
      label: detail === undefined || detail === null ? name : `${name} · ${detail}`,
    })),
    style: { inlineSize: '100%' },
  };
  return props.multiple === true ? (
    <Select
      {...common}
      mode="multiple"
      value={[...props.value]}
      onChange={(ids: string[]) => props.onChange(ids)}
    />
  ) : (
    <Select {...common} value={props.value} onChange={(id?: string) => props.onChange(id ?? null)} />
  );
};
