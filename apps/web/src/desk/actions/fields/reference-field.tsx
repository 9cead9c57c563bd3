import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useDeskWords } from '../../words/desk-words.js';
import { isNamed, type Named } from '../form-values.js';
import { useForm } from './form-context.js';
import { Labelled } from './labelled.js';
import type { FieldProps } from './one-field.js';
import { find, isSmall, registerOf } from './references.js';

const TYPING_MS = 250;

/** Somebody or something to choose: people, firms, estates, cases. */
export function ReferenceField({
  field,
  path,
  value,
  problems,
  onChange,
  many,
}: FieldProps & { many: boolean }) {
  const { act, frame } = useDeskWords();
  const { view } = useForm();
  const register = registerOf(field.name);
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const small = isSmall(register);
  const { data = [], isFetching } = useQuery({
    queryKey: ['register', register, small ? '' : q, view?.caseId ?? ''],
    queryFn: () => find(register, small ? '' : q, view),
    placeholderData: (before) => before,
  });
  const hint = {
    firms: act.searchFirm,
    estates: act.searchEstate,
    cases: act.searchCase,
    joined: act.searchCase,
  }[register as 'firms'];
  return (
    <Labelled field={field} path={path} problems={problems}>
      {(control) => (
        <Select
          {...control}
          className="wide-select"
          mode={many ? 'multiple' : undefined}
          allowClear
          showSearch={small ? { optionFilterProp: 'label' } : { filterOption: false, onSearch: setTyped }}
          placeholder={hint ?? act.choosePerson}
          notFoundContent={isFetching ? frame.loading : act.nothingFound}
          options={[...data]}
          labelInValue
          value={value as Named | undefined}
          status={control['aria-invalid'] ? 'error' : undefined}
          onChange={(chosen: unknown) => onChange(Array.isArray(chosen) ? chosen.map(named) : named(chosen))}
        />
      )}
    </Labelled>
  );
}

/** The name is kept with the id, so that a draft that comes back can be read. */
const named = (chosen: unknown): Named | undefined =>
  isNamed(chosen) ? { value: chosen.value, label: String(chosen.label) } : undefined;
