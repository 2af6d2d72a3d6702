/** What the second count reads out of cells, by rules of its own. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** @returns the part of a profile address that names the member, decoded; null where there is none. */
export function slugIn(address: string): string | null {
  const part = /linkedin\.com\/in\/([^/?#\s]+)/i.exec(address)?.[1];
  if (part === undefined || /^ACo.{36}$/.test(part)) return null;
  try {
    return decodeURIComponent(part).normalize('NFC').toLowerCase();
  } catch {
    return null;
  }
}

/** @returns why a cell without a slug names nobody: it is blank or a member id, or an address of something else. */
export function whyNobody(address: string): 'skippedNoAddress' | 'skippedNotAProfile' {
  return address === '' || /\/in\/ACo.{36}(?:[/?#]|$)/.test(address)
    ? 'skippedNoAddress'
    : 'skippedNotAProfile';
}

/** A day in the home zone, and the second where the file tells it. */
export interface Dated {
  on: string;
  at: number | null;
}

export class Days {
  private readonly inZone: Intl.DateTimeFormat;
  private readonly latest: string;

  /** @param today `YYYY-MM-DD`; tomorrow's may be today elsewhere, later ones are mistakes. */
  constructor(today: string, zone: string) {
    this.inZone = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    this.latest = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  }

  read(cell: string): Dated | 'skippedDate' | 'skippedFuture' {
    const dated = this.dated(cell);
    if (dated === null) return 'skippedDate';
    return dated.on > this.latest ? 'skippedFuture' : dated;
  }

  private dated(cell: string): Dated | null {
    const moment = /^(\d{4})[-/](\d\d)[-/](\d\d) (\d\d):(\d\d):(\d\d)/.exec(cell);
    if (moment) {
      const [year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0] = moment.slice(1).map(Number);
      const at =
        new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
      return { on: this.inZone.format(at), at };
    }
    const named = /^(\d{1,2}) ([A-Za-z]{3}) (\d{4})$/.exec(cell);
    if (named)
      return plain(Number(named[3]), MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[1]));
    const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{2}), /.exec(cell);
    return monthFirst
      ? plain(2000 + Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]))
      : null;
  }
}

function plain(year: number, month: number, day: number): Dated | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return { on: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, at: null };
}
