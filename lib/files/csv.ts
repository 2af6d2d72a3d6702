import { isOldExcel, isZip } from './bytes';
import type { Columns } from './csvColumns';
import { HeaderFinder } from './csvHeader';
import type { Header } from './csvHeader';
import { RowReader } from './csvRows';
import type { RowSink } from './csvRows';
import { TextReader } from './decode';
import type { Encoding } from './decode';
import { CutOffError } from './problem';

/**
 * Reads a CSV file as a stream: RFC 4180, and what Excel, older exports and broken cells make of it. One
 * unreadable row costs that row and no other.
 */

export interface CsvEnd {
  /** `read` also when the file has no row; otherwise there was no header that we know. */
  result: 'read' | 'noHeader' | 'excel' | 'empty';
  /** The bytes ended before the file did; the rows that were whole have been handed over. */
  cutOff: boolean;
  encoding: Encoding;
  /** The last line has its line end; without it, it may have been cut. */
  lineEnded: boolean;
}

/**
 * @param chunks the file's bytes; a {@link CutOffError} from there is an end, other errors are thrown on.
 * @param recognise says what file has these columns, or null.
 * @param open is called once with the header and returns where the rows go.
 */
export async function readCsv<Kind>(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  recognise: (columns: Columns) => Kind | null,
  open: (header: Header<Kind>) => RowSink,
): Promise<CsvEnd> {
  const text = new TextReader();
  const finder = new HeaderFinder(recognise);
  const end: CsvEnd = { result: 'empty', cutOff: false, encoding: 'utf-8', lineEnded: false };
  let rows: RowReader | null = null;
  const take = (piece: string, final: boolean): boolean => {
    if (piece !== '') end.lineEnded = /[\r\n]$/.test(piece);
    if (rows) {
      rows.push(piece, final);
      return true;
    }
    const found = finder.push(piece, final);
    if (found === 'none') return false;
    if (found) {
      rows = new RowReader(found.header.columns, found.header.separator, open(found.header));
      rows.push(found.rest, final);
      end.result = 'read';
    }
    return true;
  };
  try {
    for await (const bytes of chunks) {
      if (end.result === 'empty' && bytes.length > 0) {
        if (isZip(bytes) || isOldExcel(bytes)) return { ...end, result: 'excel' };
        end.result = 'noHeader';
      }
      if (!take(text.push(bytes), false)) return end;
    }
    take(text.end(), true);
  } catch (thrown) {
    if (!(thrown instanceof CutOffError)) throw thrown;
    end.cutOff = true;
  }
  return { ...end, encoding: text.encoding };
}
