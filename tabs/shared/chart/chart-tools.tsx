import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Image20Regular, Link20Regular, Table20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useCardStyles } from '../table/card';
import { type Row, toCsv } from '../export/csv';
import { type CsvFormat, keepCsvFormat, loadCsvFormat } from '../export/csv-format';
import { CsvSaid } from '../export/csv-said';
import { download } from '../export/download';
import { pictureOf, type PictureWords } from '../export/picture';
import { pngOf } from '../export/png';
import { useSession } from '../service/session';
import { useShare } from '../share/use-share';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
  },
  tool: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

/** What the tools need to know of a chart. Its title, `Arbeitslose: Verlauf`, names the tools too. */
export interface ToolsOfChart extends PictureWords {
  /** Of what is saved, without its end. */
  readonly fileNameFor: (extension: 'png' | 'csv') => string;
  /** Its figures with their head as the first row; asked for only when they are saved. */
  readonly rows: () => readonly Row[];
  /** Leads back to the chart; `subPageId` as Teams takes it: `goal/g1?workspace=a#indicator-i1`. */
  readonly link: { readonly subPageId: string; readonly label: string };
}

export interface ChartToolsProps {
  readonly chart: ToolsOfChart;
  /** Holds the drawing; null while the table is shown instead of it. */
  readonly drawing: () => HTMLElement | null;
  readonly table: { readonly shown: boolean; readonly onChange: (shown: boolean) => void };
}

/** What can be done with any chart: read it as a table, take it along as a picture or as figures, lead others to it. */
export function ChartTools({ chart, drawing, table }: ChartToolsProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, userId } = useSession();
  const share = useShare();
  const [said, setSaid] = useState('');
  const [saved, setSaved] = useState<CsvFormat | null>(null);
  const words = text.chart.tools;
  const tool = { size: 'small', appearance: 'subtle', className: styles.tool } as const;
  return (
    <div className={styles.tools}>
      <div role="group" aria-label={words.label(chart.title)} className={styles.tools}>
        <ToggleButton
          {...tool}
          icon={<Table20Regular />}
          checked={table.shown}
          onClick={() => {
            setSaid('');
            setSaved(null);
            table.onChange(!table.shown);
          }}
        >
          {text.goal.asTable}
        </ToggleButton>
        {!table.shown && (
          <Button {...tool} icon={<Image20Regular />} onClick={() => void savePicture()}>
            {words.picture}
          </Button>
        )}
        <Button
          {...tool}
          icon={<ArrowDownload20Regular />}
          onClick={() => saveFigures(loadCsvFormat(userId))}
        >
          {words.csv}
        </Button>
        <Button {...tool} icon={<Link20Regular />} onClick={() => void lead()}>
          {words.link}
        </Button>
      </div>
      <span role="status" className={card.quiet}>
        {said}
      </span>
      {saved !== null && <CsvSaid saved={saved} onOther={saveOtherwise} />}
    </div>
  );

  async function savePicture(): Promise<void> {
    const frame = drawing();
    const picture = frame === null ? null : pictureOf(frame, chart);
    if (picture === null) {
      setSaid(text.goal.chart.nothing);
      return;
    }
    setSaid(words.drawing);
    const png = await pngOf(picture);
    if (png.ok) save('png', png.value);
    else setSaid(words.notDrawn);
  }

  function saveFigures(format: CsvFormat): void {
    const isSaved = save('csv', new Blob([toCsv(chart.rows(), format)], { type: 'text/csv;charset=utf-8' }));
    setSaved(isSaved ? format : null);
  }

  function saveOtherwise(format: CsvFormat): void {
    keepCsvFormat(userId, format);
    saveFigures(format);
  }

  function save(extension: 'png' | 'csv', content: Blob): boolean {
    setSaved(null);
    const fileName = chart.fileNameFor(extension);
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

  async function lead(): Promise<void> {
    const outcome = await share(chart.link);
    setSaved(null);
    setSaid(text.share[outcome]);
  }
}
