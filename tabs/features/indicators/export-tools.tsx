import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Month } from '../../../src/domain/shared/month';
import { toCsv } from '../../shared/export/csv';
import { download } from '../../shared/export/download';
import { xlsxOf } from '../../shared/export/xlsx';
import { useSession } from '../../shared/session';
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
  const { text, language } = useSession();
  const [making, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const words = text.indicators.saving;
  return (
    <div role="group" aria-label={words.label} className={styles.tools}>
      <Button icon={<ArrowDownload20Regular />} onClick={saveCsv}>
        {words.csv}
      </Button>
      <Button
        icon={making ? <Spinner size="tiny" /> : <ArrowDownload20Regular />}
        disabledFocusable={making}
        onClick={() => void saveExcel()}
      >
        {making ? words.making : words.excel}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );

  function saveCsv(): void {
    save('csv', new Blob([toCsv(csvRows(table()), language)], { type: 'text/csv;charset=utf-8' }));
  }

  async function saveExcel(): Promise<void> {
    setSaid('');
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

  function save(extension: 'csv' | 'xlsx', content: Blob): void {
    const fileName = `${words.fileName(month)}.${extension}`;
    try {
      download(fileName, content);
      setSaid(words.saved(fileName));
    } catch {
      // Some managed browsers forbid a page to make files.
      setSaid(words.notSaved);
    }
  }
}
