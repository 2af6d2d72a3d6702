import type { Account } from '../reading';
import { shown } from '../shown';

/**
 * Whose files these are: one owner for each zip, and one for all loose files. Two owners may be one person,
 * whose address changed between two exports, or really be two.
 */
export class Owner {
  /** Whoever invited in OUTGOING rows, and whoever was invited in INCOMING ones: the user. */
  readonly inviters = new Set<string>();
  readonly invitees = new Set<string>();
  /** From Profile.csv. */
  name: string | undefined;

  /** @param files names of the zip, or of the loose files, as shown. */
  constructor(readonly files: string[]) {}

  account(): Account {
    const slug = theOnly(this.inviters) ?? theOnly(this.invitees);
    return {
      ...(slug !== undefined && { slug }),
      ...(this.name !== undefined && { name: this.name }),
      files: this.files.toSorted(),
    };
  }
}

/** All owners of what was given, in that order. */
export class Owners {
  private readonly byGiven = new Map<File | 'loose', Owner>();

  /** @returns whose this CSV file is. @param given the file that the user gave, the zip or the CSV itself. */
  of(given: File, { loose, file }: { loose: boolean; file: string }): Owner {
    const key = loose ? 'loose' : given;
    const name = loose ? file : shown(given.name);
    const owner = this.byGiven.get(key) ?? new Owner([]);
    this.byGiven.set(key, owner);
    if (!owner.files.includes(name)) owner.files.push(name);
    return owner;
  }

  accounts(): Account[] {
    return [...this.byGiven.values()].map((owner) => owner.account());
  }
}

/**
 * @param owners newest first, of one person.
 * @returns their former addresses, each with the present one.
 */
export function formerSlugs(owners: Iterable<Owner>): Map<string, string> {
  const slugs = [...owners].flatMap((owner) => owner.account().slug ?? []);
  const [present = '', ...others] = slugs;
  return new Map(others.filter((slug) => slug !== present).map((slug) => [slug, present]));
}

/** @returns the one who sent all own invitations, or got all others'; undefined where there are several. */
export function inviterIn(owners: Iterable<Owner>, former: ReadonlyMap<string, string>): string | undefined {
  const all = [...owners];
  const present = (slugs: string[]): Set<string> => new Set(slugs.map((slug) => former.get(slug) ?? slug));
  return (
    theOnly(present(all.flatMap(({ inviters }) => [...inviters]))) ??
    theOnly(present(all.flatMap(({ invitees }) => [...invitees])))
  );
}

function theOnly(slugs: ReadonlySet<string>): string | undefined {
  return slugs.size === 1 ? [...slugs][0] : undefined;
}
