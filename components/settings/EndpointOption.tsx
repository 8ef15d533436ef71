import { useWords } from '@/components/ui/WordsContext';
import type { SuggestedEndpoint } from '@/lib/settings/suggestedEndpoints';

type EndpointOptionProps = { name: string; option?: SuggestedEndpoint; checked: boolean; choose: () => void };

/** One endpoint to choose, with its address and what it would learn; without `option`, another one. */
export function EndpointOption({ name, option, checked, choose }: EndpointOptionProps) {
  const words = useWords();
  const title = !option
    ? words.t('options.endpoints.other')
    : option.name === 'own'
      ? words.t('options.endpoints.own')
      : option.name;
  return (
    <label className="opt">
      <input type="radio" name={name} checked={checked} onChange={choose} />
      <b>{title}</b>
      {option ? <span className="mono">{option.url}</span> : null}
      <span>{words.t(`options.endpoints.learns.${option?.learns ?? 'other'}`)}</span>
    </label>
  );
}
