// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { HealthLine } from '../../../components/health/HealthLine';
import { ReportDialog } from '../../../components/health/ReportDialog';
import { reportText } from '../../../components/health/reportText';
import { allById, byId, click, settle, show } from './stage';

describe('the health line', () => {
  it('says what is paused, and offers the report where the page is in front', () => {
    const onReport = vi.fn();
    show(<HealthLine pages={['feed']} onReport={onReport} />);
    expect(byId('health').textContent).toContain(
      'LinkedIn changed its feed; hints there are paused. Your data is safe.',
    );
    click(byId('report-open'));
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('names several kinds of pages once each, and the panel where there is no page', () => {
    show(<HealthLine pages={['profile', 'experience', 'thread', 'catchUp']} />);
    expect(byId('health').textContent).toContain('its profile pages, messages and catch-up page;');
    expect(byId('health').textContent).toContain('The panel beside LinkedIn');
    expect(allById('report-open')).toHaveLength(0);
  });
});

describe('the report', () => {
  const nothing = () => undefined;
  const copies = (would: boolean) => vi.fn(() => Promise.resolve(would));

  it('is shown to be read, copied and closed', async () => {
    const onCopy = copies(true);
    const onClose = vi.fn();
    show(<ReportDialog report="main > div" onCopy={onCopy} onClose={onClose} />);
    await settle();
    expect((byId('report') as HTMLDialogElement).open).toBe(true);
    const text = byId('report-text') as HTMLTextAreaElement;
    expect([text.value, text.readOnly]).toEqual(['main > div', true]);
    click(byId('report-copy'));
    await settle();
    expect(onCopy).toHaveBeenCalledWith('main > div');
    expect(byId('report-said').textContent).toBe('Copied.');
    click(byId('report-close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says when the browser would not copy', async () => {
    show(<ReportDialog report="main" onCopy={copies(false)} onClose={nothing} />);
    click(byId('report-copy'));
    await settle();
    expect(byId('report-said').textContent).toContain('would not copy');
  });

  it.each([
    [undefined, 'One moment'],
    [null, 'The page did not answer'],
  ])('with %s has nothing to copy', (report, said) => {
    show(<ReportDialog report={report} onCopy={copies(true)} onClose={nothing} />);
    expect(byId('report').textContent).toContain(said);
    expect(allById('report-copy')).toHaveLength(0);
  });

  it('holds the frame and none of the readings', () => {
    const look = {
      page: 'feed/sdui',
      generation: null,
      accepted: false,
      why: 'notReady',
      skeleton: 'main\n  div',
      readings: [{ name: 'Ana' }],
    };
    expect(reportText(look as never)).toBe('page: feed/sdui\ngeneration: none\nwhy: notReady\n\nmain\n  div');
  });
});
