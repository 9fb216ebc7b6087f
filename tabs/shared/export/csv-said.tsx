import { Button } from '@fluentui/react-components';
import { useSession } from '../service/session';
import { type CsvFormat, otherFormat } from './csv-format';

export interface CsvSaidProps {
  /** How the file was written that was saved just now. */
  readonly saved: CsvFormat;
  readonly onOther: (format: CsvFormat) => void;
}

/** After a CSV file: how it is written, and the other way to write it. */
export function CsvSaid({ saved, onOther }: CsvSaidProps) {
  const words = useSession().text.chart.csv;
  const other = otherFormat(saved);
  return (
    <Button size="small" appearance="transparent" onClick={() => onOther(other)}>
      {words.rather[other]}
    </Button>
  );
}
