import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Month } from '../../../../src/domain/shared/month';
import { toCsv } from '../../../shared/export/csv';
import { type CsvFormat, keepCsvFormat, loadCsvFormat } from '../../../shared/export/csv-format';
import { CsvSaid } from '../../../shared/export/csv-said';
import { download } from '../../../shared/export/download';
import { xlsxOf } from '../../../shared/export/xlsx';
import { useSession } from '../../../shared/service/session';
import { csvRows, type ExportedTable, sheetOf } from './exported-table';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ExportToolsProps {
  readonly month: Month;
  /** All rows that were chosen, drawn or not; asked for only when they are saved. */
  readonly table: () => ExportedTable;
  /** What the Excel file says about itself, by name. */
  readonly facts: () => readonly (readonly [name: string, fact: string])[];
}

/** Takes along what is on screen: as figures for any programme, or as an Excel file that says where it comes from. */
export function ExportTools({ month, table, facts }: ExportToolsProps) {
  const styles = useStyles();
  const { text, language, userId } = useSession();
  const [making, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const [saved, setSaved] = useState<CsvFormat | null>(null);
  const words = text.indicators.saving;
  return (
    <div role="group" aria-label={words.label} className={styles.tools}>
      <Button
        icon={making ? <Spinner size="tiny" /> : <ArrowDownload20Regular />}
        disabledFocusable={making}
        onClick={() => void saveExcel()}
      >
        {making ? words.making : words.excel}
      </Button>
      <Button icon={<ArrowDownload20Regular />} onClick={() => saveCsv(loadCsvFormat(userId))}>
        {words.csv}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {saved !== null && <CsvSaid saved={saved} onOther={saveOtherwise} />}
    </div>
  );

  function saveCsv(format: CsvFormat): void {
    const isSaved = save(
      'csv',
      new Blob([toCsv(csvRows(table()), format)], { type: 'text/csv;charset=utf-8' }),
    );
    setSaved(isSaved ? format : null);
  }

  function saveOtherwise(format: CsvFormat): void {
    keepCsvFormat(userId, format);
    saveCsv(format);
  }

  async function saveExcel(): Promise<void> {
    setSaid('');
    setSaved(null);
    setMaking(true);
    try {
      const sheets = [
        sheetOf(table(), text.indicators.title),
        { name: words.facts, heads: [], rows: facts().map(([name, fact]) => [{ heading: name }, fact]) },
      ];
      const made = await xlsxOf(sheets, language);
      if (made.ok) save('xlsx', made.value);
      else setSaid(words.notMade);
    } finally {
      setMaking(false);
    }
  }

  function save(extension: 'csv' | 'xlsx', content: Blob): boolean {
    const fileName = `${words.fileName(month)}.${extension}`;
    try {
      download(fileName, content);
      setSaid(words.saved(fileName));
      return true;
    } catch {
      // Some managed browsers forbid a page to make files.
      setSaid(words.notSaved);
      return false;
    }
  }
}
