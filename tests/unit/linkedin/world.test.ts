import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isMemberId, normaliseSlug } from '../../../lib/people/identity';
import { CAST } from '../../linkedin/people';
import { buildSampleWorld } from '../../linkedin/world';

const world = buildSampleWorld({ today: '2026-11-22' });
const file = (name: string): string => world.exportFiles.find((one) => one.name === name)?.text ?? '';

describe('the sample world', () => {
  it('is the same for the same day, and as fresh on any other', () => {
    expect(buildSampleWorld({ today: '2026-11-22' }).exportFiles).toEqual(world.exportFiles);
    const spring = buildSampleWorld({ today: '2027-03-01' });
    expect(spring.relations.lastMessageOn['marisol-quintanar-phd']).toBe('2027-02-08');
    expect(world.relations.lastMessageOn['marisol-quintanar-phd']).toBe('2026-11-01');
  });

  it('has people with addresses and ids of the right form, each once', () => {
    for (const { slug, memberId } of CAST) {
      expect(normaliseSlug(slug)).toBe(slug);
      expect(isMemberId(memberId)).toBe(true);
    }
    expect(new Set(CAST.map(({ slug }) => slug)).size).toBe(CAST.length);
    expect(new Set(CAST.map(({ memberId }) => memberId)).size).toBe(CAST.length);
    expect(world.people.length).toBeGreaterThanOrEqual(40);
  });

  it('has about thirty connections, three of them with another job by now', () => {
    expect(world.relations.connected.length).toBe(32);
    expect(world.newJobs.map(({ name }) => name)).toEqual([
      'Odalys Fernhollow',
      'Joost van der Kwikstaart',
      'Zofia Mglista',
    ]);
    expect(file('Connections.csv')).toContain('Odalys,Fernhollow,');
    expect(file('Connections.csv')).toContain('Otterbank,Engineering Manager');
    expect(world.pageFor('https://www.linkedin.com/in/odalys-fernhollow-3b17/')?.html).toContain('Moonpetal');
  });

  it('writes its export as LinkedIn does', () => {
    const [notes, note, blank, header] = file('Connections.csv').split('\n');
    expect([notes, blank]).toEqual(['Notes:', '']);
    expect(note).toMatch(/^"When exporting/);
    expect(header).toBe('First Name,Last Name,URL,Email Address,Company,Position,Connected On');
    expect(file('Connections.csv')).toMatch(/^,,,,,,\d\d [A-Z][a-z]{2} \d{4}$/m);
    expect(file('Connections.csv')).toContain('/in/%D9%84%D9%8A%D9%84%D9%89-');
    expect(file('messages.csv')).toContain('"Marisol Quintanar, PhD 🚀"');
    expect(file('messages.csv')).toMatch(/,2026-11-17 10:00:00 UTC,,"Hi Tam, I was",INBOX,,Yes\n/);
    expect(file('Invitations.csv')).toMatch(/"11\/7\/26, 8:45 AM",,OUTGOING,/);
  });

  it('bends its export into the shapes that are seen', () => {
    const [connections] = world.exportShaped({
      only: ['Connections.csv'],
      preamble: false,
      separator: ';',
      lineEnd: '\r\n',
      byteOrderMark: true,
      connectionDates: 'excel',
      emptyRows: 2,
    });
    expect(connections?.text).toMatch(/^\ufeffFirst Name;Last Name;/);
    expect(connections?.text).toMatch(/;07-Nov-26\r\n/);
    expect(connections?.text.endsWith(';;;;;;\r\n;;;;;;\r\n')).toBe(true);
    const [invitations] = world.exportShaped({ only: ['Invitations.csv'], invitationAddresses: 'urn' });
    expect(invitations?.text).toContain('inviterProfileUrn');
    expect(invitations?.text).not.toContain('/in/');
  });

  it('packs the same files into a zip', () => {
    const names = Object.keys(unzipSync(world.exportZip()));
    expect(names).toEqual(world.exportFiles.map(({ name }) => name));
  });

  it('answers every address of its people, the feed and the frame, and no other', () => {
    for (const { slug } of CAST) {
      expect(world.pageFor(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`)).not.toBeNull();
    }
    expect(world.pageFor('https://www.linkedin.com/feed/')).not.toBeNull();
    expect(world.pageFor('https://www.linkedin.com/preload/')).not.toBeNull();
    expect(world.pageFor('https://www.linkedin.com/in/nobody-at-all/')).toBeNull();
    expect(world.pageFor('https://example.com/feed/')).toBeNull();
  });
});
