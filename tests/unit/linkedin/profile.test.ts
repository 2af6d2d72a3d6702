// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CAST, YOU, personCalled } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import type { PageLanguage, ShownDegree } from '../../linkedin/profilePage';
import { addressOf, believedAt, parse, readAt } from './support';

const tamsin = personCalled('tamsin-quillfeather');
const others = [personCalled('ignatius-pell'), personCalled('zofia-mglista'), personCalled('nora-lindqvarn')];
const CARD = 'section[componentkey$="Topcard"]';
const languages: PageLanguage[] = ['en', 'fr', 'de', 'ar'];

describe('a profile page says who is on it', () => {
  it.each(CAST.filter(({ slug }) => slug !== YOU.slug))('$name, with every field', (person) => {
    const page = parse(
      profilePage({ person, degree: 'first', also: others.filter((one) => one !== person) }),
    );
    const found = believedAt(addressOf(person), page);
    expect(found).toMatchObject({
      slug: person.slug,
      memberId: person.memberId,
      degree: 'first',
      name: { value: person.name },
      headline: { value: person.headline },
      company: { value: person.company, via: 'row+line' },
      location: { value: person.location },
      complete: true,
    });
    expect(found?.school?.value ?? '').toBe(person.school);
    expect(found?.witnesses).toEqual(['address', 'contactLink', 'topCardKey', 'messageLink', 'title']);
  });

  it('tells two people with one name apart by their address', () => {
    const [one, other] = [personCalled('nora-lindqvarn'), personCalled('nora-lindqvarn-88c4')];
    const page = parse(profilePage({ person: one, degree: 'first', also: [other] }));
    expect(believedAt(addressOf(one), page)?.company?.value).toBe('Fjällsippa Foods');
    expect(believedAt(addressOf(other), page)).toBeNull();
  });

  it('reads the card of the address while the one before is still there', () => {
    const zofia = personCalled('zofia-mglista');
    const page = parse(profilePage({ person: tamsin, degree: 'first' }));
    const before = parse(profilePage({ person: zofia, degree: 'second' })).querySelector(CARD);
    if (before) page.querySelector('main')?.prepend(page.importNode(before, true));
    expect(believedAt(addressOf(tamsin), page)).toMatchObject({ slug: tamsin.slug, degree: 'first' });
    expect(believedAt(addressOf(zofia), page)).toBeNull();
  });

  it('knows a person whose address is written with a member id', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first' }));
    expect(believedAt(`https://www.linkedin.com/in/${tamsin.memberId}/`, page)?.slug).toBe(tamsin.slug);
  });

  it('does not mind news in the title', () => {
    const page = parse(
      profilePage({ person: tamsin, degree: 'first', title: '(12) Tamsin Quillfeather | LinkedIn' }),
    );
    expect(believedAt(addressOf(tamsin), page)?.name.value).toBe('Tamsin Quillfeather');
  });

  it('takes pronouns behind the degree for pronouns, and the line behind them for the headline', () => {
    const caspian = personCalled('caspian-thornwhistle');
    const page = parse(profilePage({ person: caspian, degree: 'first' }));
    const lines = [...page.querySelectorAll('section p')];
    const headline = lines.find((line) => line.textContent === caspian.headline);
    headline?.insertAdjacentHTML('beforebegin', '<p>(He/Him)</p>');
    expect(believedAt(addressOf(caspian), page)?.headline?.value).toBe(caspian.headline);
  });

  it('does not take a job title with a stroke for pronouns', () => {
    const person = { ...tamsin, headline: 'Founder/CEO' };
    const page = parse(profilePage({ person, degree: 'first' }));
    expect(believedAt(addressOf(person), page)?.headline?.value).toBe('Founder/CEO');
  });

  it('does not read the words of a cover video', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first', decoys: ['video'] }));
    expect(believedAt(addressOf(tamsin), page)?.headline?.value).toBe(tamsin.headline);
  });

  it('leaves the company open where the rows are missing, and says that the card is not whole', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first', decoys: ['noRows'] }));
    const found = believedAt(addressOf(tamsin), page);
    expect(found?.company).toBeUndefined();
    expect(found?.headline).toBeUndefined();
    expect(found?.complete).toBe(false);
  });

  it('says that no company is shown beside a school', () => {
    const person = { ...tamsin, company: '' };
    const page = parse(profilePage({ person, degree: 'first' }));
    const found = believedAt(addressOf(person), page);
    expect(found).toMatchObject({
      headline: { value: tamsin.headline },
      school: { value: tamsin.school },
      complete: true,
    });
    expect(found?.company).toBeUndefined();
  });

  it('does not take a half-built card for one without a company', () => {
    const person = { ...tamsin, company: '', school: '' };
    const page = parse(profilePage({ person, degree: 'first' }));
    expect(believedAt(addressOf(person), page)?.complete).toBe(false);
  });

  it('takes a company from row and line when the headline says the same', () => {
    const person = { ...tamsin, headline: 'Otterbank', company: 'Otterbank', school: '' };
    const page = parse(profilePage({ person, degree: 'first' }));
    expect(believedAt(addressOf(person), page)).toMatchObject({
      headline: { value: 'Otterbank' },
      company: { value: 'Otterbank' },
      complete: true,
    });
  });

  it('reads a card whose links stand inside links, as the live page builds them', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first' }));
    const card = page.querySelector(CARD);
    const name = card?.querySelector('h2');
    // HTML cannot say this, so it is built: the card's content inside one link, with links in it.
    const around = page.createElement('a');
    around.setAttribute('href', addressOf(tamsin));
    around.append(...(card?.childNodes ?? []));
    card?.append(around);
    const inner = page.createElement('a');
    inner.setAttribute('href', addressOf(tamsin));
    name?.replaceWith(inner);
    inner.append(name ?? '');
    expect(page.querySelectorAll('section a a').length).toBeGreaterThan(5);
    expect(believedAt(addressOf(tamsin), page)).toMatchObject({
      name: { value: tamsin.name },
      headline: { value: tamsin.headline },
      company: { value: tamsin.company },
      degree: 'first',
      complete: true,
    });
  });
});

describe('how the person is connected', () => {
  const expected: Record<ShownDegree, string> = {
    first: 'first',
    second: 'other',
    third: 'other',
    self: 'self',
  };
  const degrees = Object.keys(expected) as ShownDegree[];

  it.each(languages.flatMap((lang) => degrees.map((degree) => ({ lang, degree }))))(
    'a page in $lang of somebody shown as $degree',
    ({ lang, degree }) => {
      const page = parse(profilePage({ person: tamsin, degree, lang, also: others }));
      const found = believedAt(addressOf(tamsin), page);
      // Arabic writes no numerals and a 3rd-degree card has no mark: that is not known.
      const silent = lang === 'ar' && degree === 'third';
      expect(found?.degree).toBe(silent ? 'unknown' : expected[degree]);
      expect(found?.name.value).toBe(tamsin.name);
    },
  );

  it.each([
    ['first', 'first'],
    ['second', 'other'],
    ['third', 'unknown'],
  ] as const)('with both lines visible, %s is %s by its marks alone', (degree, seen) => {
    const page = parse(profilePage({ person: tamsin, degree, visibility: 'bothVisible', also: others }));
    expect(believedAt(addressOf(tamsin), page)?.degree).toBe(seen);
  });

  it.each([
    ['first', 'first'],
    ['second', 'other'],
  ] as const)('without any mark, %s is %s by the line alone', (degree, seen) => {
    const page = parse(profilePage({ person: tamsin, degree, decoys: ['noMarks'], also: others }));
    expect(believedAt(addressOf(tamsin), page)?.degree).toBe(seen);
  });

  it('is not known where a mark and the line contradict each other', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'second' }));
    page.querySelector(`${CARD} h2`)?.insertAdjacentHTML('afterend', '<svg id="bell-fill-medium"></svg>');
    expect(believedAt(addressOf(tamsin), page)?.degree).toBe('unknown');
  });

  it('is not known where neither line nor mark is there; a missing bell proves nothing', () => {
    const options = { decoys: ['noMarks'], visibility: 'bothVisible' } as const;
    const page = parse(profilePage({ person: tamsin, degree: 'first', ...options }));
    expect(believedAt(addressOf(tamsin), page)?.degree).toBe('unknown');
  });

  it('is not yourself for lack of buttons: only a link to edit the profile says so', () => {
    const page = parse(profilePage({ person: YOU, degree: 'self' }));
    expect(believedAt(addressOf(YOU), page)?.degree).toBe('self');
    for (const link of page.querySelectorAll('a[href*="/edit/"]')) link.remove();
    expect(believedAt(addressOf(YOU), page)?.degree).toBe('unknown');
  });

  it('is seen by the icon of an invitation where it is no link', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'second', visibility: 'bothVisible' }));
    for (const link of page.querySelectorAll('a[href*="custom-invite"]')) {
      const button = page.createElement('button');
      button.append(...link.childNodes);
      link.replaceWith(button);
    }
    expect(believedAt(addressOf(tamsin), page)?.degree).toBe('other');
  });

  it('ignores an invitation to somebody else inside the card', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first' }));
    page
      .querySelector(CARD)
      ?.insertAdjacentHTML('beforeend', '<a href="/preload/custom-invite/?vanityName=ignatius-pell"></a>');
    expect(believedAt(addressOf(tamsin), page)?.degree).toBe('first');
  });
});

describe('pages that are read as nothing', () => {
  it('a page that has not come alive yet', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first', hydrated: false }));
    expect(readAt(addressOf(tamsin), page)).toEqual({ ok: false, why: 'notReady' });
  });

  it('a card whose message link goes to somebody else, wholly or in part', () => {
    const html = profilePage({ person: tamsin, degree: 'first' });
    const other = personCalled('ignatius-pell').memberId;
    const torn = html.replaceAll(`recipient=${tamsin.memberId}`, `recipient=${other}`);
    const turned = torn.replaceAll(`fsd_profile%3A${tamsin.memberId}`, `fsd_profile%3A${other}`);
    for (const page of [parse(torn), parse(turned)]) {
      expect(readAt(addressOf(tamsin), page)).toEqual({ ok: false, why: 'disagree' });
    }
  });

  it('a card whose name leads to somebody else', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first' }));
    page.querySelector(`${CARD} h2`)?.closest('a')?.setAttribute('href', '/in/ignatius-pell/');
    expect(readAt(addressOf(tamsin), page)).toEqual({ ok: false, why: 'disagree' });
  });

  it('a card while the title still names the person before', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first', title: 'Zofia Mglista | LinkedIn' }));
    expect(readAt(addressOf(tamsin), page)).toEqual({ ok: false, why: 'disagree' });
  });
});
