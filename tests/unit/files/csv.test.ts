import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../lib/files/csv';
import type { CsvEnd } from '../../../lib/files/csv';

interface Result extends CsvEnd {
  rows: string[][];
  unreadable: number;
  separator?: string;
}

/** Reads a table with the columns `a`, `b`, `c`, in pieces of the given size. */
async function table(content: string | Uint8Array, piece = 7, needed: string[] = []): Promise<Result> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.slice(at, at + piece));
  }
  const result: Result = {
    ...{ rows: [], unreadable: 0, result: 'empty' },
    ...{ cutOff: false, encoding: 'utf-8', lineEnded: false },
  };
  const end = await readCsv(
    pieces(),
    (columns) => (columns.has('a') && columns.has('b') ? 'ours' : null),
    ({ columns, separator }) => {
      result.separator = separator;
      const cells = ['a', 'b', 'c'].map((name) => columns.cell(name));
      return {
        needed,
        row: (row) => result.rows.push(cells.map((cell) => cell(row))),
        unreadable: () => (result.unreadable += 1),
      };
    },
  );
  return Object.assign(result, end);
}

/** Little-endian with its mark, as Excel's "Unicode text". */
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('a table is read in spite of', () => {
  const plain = [
    ['1', '2', '3'],
    ['4', '5', '6'],
  ];
  test.each<[string, string | Uint8Array, string[][]]>([
    ['nothing special', 'a,b,c\n1,2,3\n4,5,6\n', plain],
    ['no line end at its end', 'a,b,c\n1,2,3\n4,5,6', plain],
    ['CRLF', 'a,b,c\r\n1,2,3\r\n4,5,6\r\n', plain],
    ['CR alone', 'a,b,c\r1,2,3\r4,5,6\r', plain],
    ['mixed line ends', 'a,b,c\r\n1,2,3\n4,5,6\r\n', plain],
    ['a byte order mark', '\ufeffa,b,c\n1,2,3\n4,5,6\n', plain],
    ['UTF-16', utf16('a,b,c\n1,2,3\n4,5,6\n'), plain],
    ['semicolons', 'a;b;c\n1;2;3\n4;5;6\n', plain],
    ['tabs', 'a\tb\tc\n1\t2\t3\n4\t5\t6\n', plain],
    ['a separator told to Excel', 'sep=;\na;b;c\n1;2;3\n4;5;6\n', plain],
    ['a preamble', 'Notes:\n"a note, of\ntwo lines"\n\na,b,c\n1,2,3\n4,5,6\n', plain],
    ['a preamble with an open quote', 'Notes:\n"a note\n\na,b,c\n1,2,3\n4,5,6\n', plain],
    ['rows of only commas', ',,\n,,\na,b,c\n,,\n1,2,3\n, ,\n4,5,6\n,,\n', plain],
    ['empty lines', '\n\na,b,c\n\n1,2,3\n\n\n4,5,6\n\n', plain],
    ['shuffled columns', 'c,a,b\n3,1,2\n6,4,5\n', plain],
    ['other case and spaces in the header', ' A ,"B",C\n1,2,3\n4,5,6\n', plain],
    ['columns that it does not know', 'a,z,b,c\n1,x,2,3\n4,x,5,6\n', plain],
    ['the header once more in the middle', 'a,b,c\n1,2,3\na,b,c\n4,5,6\n', plain],
    ['blank cells too many', 'a,b,c\n1,2,3,,\n4,5,6\n', plain],
    [
      'a missing column',
      'a,b\n1,2\n4,5\n',
      [
        ['1', '2', ''],
        ['4', '5', ''],
      ],
    ],
    [
      'cells missing at the end',
      'a,b,c\n1,2\n4,5,6\n',
      [
        ['1', '2', ''],
        ['4', '5', '6'],
      ],
    ],
    [
      'quoted cells',
      'a,b,c\n"1, one","2 ""two""",3\n4,5,6\n',
      [
        ['1, one', '2 "two"', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'line ends in a cell',
      'a,b,c\n1,"2\r\n\ntwo",3\n4,5,6\n',
      [
        ['1', '2 two', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'an inch sign',
      'a,b,c\n1,5" disk,3\n4,5,6\n',
      [
        ['1', '5" disk', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a quote after a quoted cell',
      'a,b,c\n1,"2"x,3\n4,5,6\n',
      [
        ['1', '"2"x', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      '\\" for a quote',
      'a,b,c\n1,"say \\"hi, there\\" now",3\n4,5,6\n',
      [
        ['1', 'say "hi, there" now', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      '\\" over several lines',
      'a,b,c\n1,"say \\"hi, there\\" and\nbye, now",3\n4,5,6\n',
      [
        ['1', 'say "hi, there" and bye, now', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a cell that ends with a backslash',
      'a,b,c\n1,"C:\\",3\n4,5,6\n',
      [
        ['1', 'C:\\', '3'],
        ['4', '5', '6'],
      ],
    ],
    ['control signs', 'a,b,c\n1\u0000,\u00072,3\n4,5,6\n', plain],
  ])('%s', async (_, content, rows) => {
    for (const piece of [1, 5, 10_000]) {
      expect(await table(content, piece)).toMatchObject({
        result: 'read',
        rows,
        unreadable: 0,
        cutOff: false,
      });
    }
  });
});

describe('one broken row costs that row and no other:', () => {
  const next = ['4', '5', '6'];
  test.each<[string, string, string[][], number]>([
    ['cells too many', 'a,b,c\n1,2,3,4\n4,5,6\n', [next], 1],
    ['a quote that is never closed', 'a,b,c\n1,"2,3\n4,5,6\n', [next], 1],
    ['the same before quoted rows', 'a,b,c\n1,"2,3\n4,"5\n5","6"\n4,5,6\n', [['4', '5 5', '6'], next], 1],
    ['several of them', 'a,b,c\n1,"2,3\n4,5,6\n1,"2,3\n4,5,6\n', [next, next], 2],
    ['one in the last row', 'a,b,c\n4,5,6\n1,"2,3', [next], 1],
    ['a last row without its end', 'a,b,c\n4,5,6\n1,2', [next], 1],
  ])('%s', async (_, content, rows, unreadable) => {
    for (const piece of [1, 5, 10_000]) {
      expect(await table(content, piece)).toMatchObject({ rows, unreadable });
    }
  });

  test('a row too short for what is needed of it is unreadable', async () => {
    expect(await table('a,b,c\n1\n4,5,6\n', 7, ['b'])).toMatchObject({ rows: [next], unreadable: 1 });
  });

  test('a quote opened before a very long file runs away only so far', async () => {
    const many = 50_000;
    const found = await table(`a,b,c\n1,"2,3\n${'4,5,6\n'.repeat(many)}`, 16_384);
    expect(found).toMatchObject({ unreadable: 1 });
    expect(found.rows).toHaveLength(many);
  });

  test('a quote opened in every row ends in good time', async () => {
    const found = await table(`a,b,c\n${'1,"2,3\n'.repeat(5_000)}4,5,6\n`, 16_384);
    expect(found.rows.at(-1)).toEqual(next);
    expect(found.unreadable + found.rows.length).toBe(5_001);
  });
});

describe('letters', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', new TextEncoder().encode('a,b\nZoë 山田 🚀,2\n'), 'Zoë 山田 🚀', 'utf-8'],
    [
      'windows-1252, where they are no UTF-8',
      latin('a,b\nZo\xeb O\x92Hara,2\n'),
      'Zoë O’Hara',
      'windows-1252',
    ],
    ['UTF-8 with one damaged sign', latin('a,b\nZo\xc3\xab \xff,2\n'), 'Zoë \uFFFD', 'utf-8'],
  ])('are read as %s', async (_, content, cell, encoding) => {
    for (const piece of [1, 4, 10_000]) {
      const found = await table(content, piece);
      expect(found).toMatchObject({ encoding });
      expect(found.rows[0]?.[0]).toBe(cell);
    }
  });
});

describe('it is no table of ours:', () => {
  test.each<[string, string | Uint8Array, CsvEnd['result']]>([
    ['an empty file', '', 'empty'],
    ['other columns', 'x,y\n1,2\n', 'noHeader'],
    ['a text without any line end', 'x'.repeat(200_000), 'noHeader'],
    ['only a header is a table without rows', 'a,b,c\n', 'read'],
    ['an Excel file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'excel'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'excel'],
  ])('%s', async (_, content, result) => {
    expect(await table(content, 16_384)).toMatchObject({ result, rows: [] });
  });
});

describe('a row that goes on for ever', () => {
  const endless = 'and so on '.repeat(200_000);

  test.each([
    ['without a quote', endless],
    ['in a cell that is opened and never closed', `"${endless}`],
    ['behind a cell that is closed', `"1"${endless}`],
  ])('%s costs itself, whatever its length, and is not held', async (_, cell) => {
    const text = `a,b,c\n1,2,3\n4,${cell}\n7,8,9\n`;
    const began = performance.now();
    const { rows, unreadable } = await table(text, 16_384);
    expect(rows[0]).toEqual(['1', '2', '3']);
    expect(rows.at(-1)).toEqual(['7', '8', '9']);
    expect(rows).toHaveLength(2);
    expect(unreadable).toBeGreaterThan(0);
    expect(unreadable).toBeLessThan(4);
    // Twice as long takes twice as long, not four times: half a gigabyte is to be got over.
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
