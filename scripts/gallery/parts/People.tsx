import { RINGS } from '../../../lib/people/schema';
import { Avatar } from '../../../components/design/Avatar';
import { Card } from '../../../components/design/Card';
import { Chip, Chips } from '../../../components/design/Chip';
import { ListRow } from '../../../components/design/ListRow';
import { Mark } from '../../../components/design/Mark';
import { isolate, Name } from '../../../components/design/Name';
import { RingGlyph } from '../../../components/design/RingGlyph';
import { RingMark } from '../../../components/design/RingMark';
import { ringName } from '../../../components/design/ringWords';
import { NAMES } from '../people';
import { Row, Specimen } from '../Specimen';

/** How people and what belongs to them look. */
export function People() {
  return (
    <>
      <Specimen of="Avatar" about="Initials in their own script, a colour that is always theirs. Decoration.">
        <Row>
          {NAMES.map((name) => (
            <Avatar key={name} name={name} />
          ))}
        </Row>
        <Row>
          <Avatar name="Mira Oduya" size="small" />
          <Avatar name="Mira Oduya" />
          <Avatar name="Mira Oduya" size="large" />
        </Row>
      </Specimen>
      <Specimen of="ListRow" about="One of many: who, softer what, at the end a day or a button.">
        <ul>
          {NAMES.slice(0, 3).map((name) => (
            <ListRow
              key={name}
              start={<Avatar name={name} />}
              detail="Head of Design at Northwind"
              end="3 weeks ago"
            >
              <Name>{name}</Name>
            </ListRow>
          ))}
          <ListRow end="12">Without a picture</ListRow>
        </ul>
      </Specimen>
      <Specimen of="Card" about="A sheet of paper that holds one thing.">
        <Card>
          <p>One thing.</p>
        </Card>
      </Specimen>
      <Specimen of="Chip" about="A short word about something, with a way to take it off.">
        <Chips label="Tags">
          {[
            'maps',
            'tea',
            'a tag that somebody made so long that it has to be wrapped in a narrow place',
          ].map((tag) => (
            <Chip key={tag} onRemove={() => undefined} removeLabel={`Remove ${isolate(tag)}`}>
              {tag}
            </Chip>
          ))}
        </Chips>
        <Row>
          <Chip tone="quiet">Close</Chip>
        </Row>
      </Specimen>
      <Specimen of="Name" about="Kept apart from the direction of the text around it.">
        <p>
          Last in touch with <Name>منى الحداد</Name>, then with <Name>Mira Oduya</Name>.
        </p>
      </Specimen>
      <Specimen of="RingGlyph" about="You in the middle, a ring as wide as theirs. Beside its name.">
        <Row>
          {RINGS.map((ring) => (
            <Row key={ring}>
              <RingGlyph ring={ring} /> {ringName(ring)}
            </Row>
          ))}
        </Row>
      </Specimen>
      <Specimen
        of="RingMark"
        about="How close somebody is kept, wherever it is told: never the ring without its word."
      >
        <Row>
          {RINGS.map((ring) => (
            <RingMark key={ring} ring={ring} />
          ))}
        </Row>
      </Specimen>
      <Specimen of="Mark" about="You, and a peer of the same size on the ring around you.">
        <Row>
          {[16, 24, 48].map((size) => (
            <Mark key={size} size={size} />
          ))}
        </Row>
      </Specimen>
    </>
  );
}
