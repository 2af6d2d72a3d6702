import { PAGE_ADDRESSES } from '../../lib/linkedin/addresses';
import type { PageReport, ReadingRecord } from '../../lib/linkedin/report/report';

/** @returns what was read, for a person at a terminal. */
export function summaryOf(report: PageReport, address: string): string {
  const { page, generation, accepted, why, readings } = report;
  if (why === 'wrongPage') {
    return [
      `${address} is no page that Peerkeep reads. It reads pages at addresses like:`,
      ...addresses(),
    ].join('\n');
  }
  const where = page === null ? 'No page was recognised' : `${page} (${generation ?? ''})`;
  if (!accepted) return `${where}: nothing accepted, ${why ?? 'unknown'}.`;
  const used = readings.filter(({ use }) => use).length;
  return [`${where}: ${used} of ${readings.length} used.`, ...readings.map(line)].join('\n');
}

function line({ type, use, why, name, slug, degree, event, time }: ReadingRecord): string {
  const parts = [use ? type : `${type}, passed over: ${why ?? ''}`, name, slug, degree, event, time];
  return `  ${parts.filter((part) => part !== undefined).join(' · ')}`;
}

/** One example of every kind of page, whatever its generation. */
function addresses(): string[] {
  const byKind = new Map(PAGE_ADDRESSES.map((page) => [page.id.split('/')[0], page.examples.match[0] ?? '']));
  return [...new Set(byKind.values())].map((example) => `  ${example}`);
}
