import { Row, Specimen } from '../Specimen';

const COLOURS = [
  'paper',
  'surface',
  'sunk',
  'ink',
  'ink-soft',
  'line',
  'edge',
  'accent',
  'accent-strong',
  'accent-soft',
  'heed',
  'heed-edge',
] as const;

const TYPE = [
  { token: 'text-title', tag: 'A page' },
  { token: 'text-large', tag: 'A person, a part' },
  { token: 'text', tag: 'What is said' },
  { token: 'text-small', tag: 'What is said beside it' },
] as const;

/** What everything else is made of: components/design/tokens.css. */
export function Tokens() {
  return (
    <>
      <Specimen of="tokens" about="Warm paper, one green, amber for what wants a look. Never red.">
        <div class="swatches">
          {COLOURS.map((colour) => (
            <div key={colour}>
              <span class="swatch-colour" style={{ background: `var(--${colour})` }} />
              <span class="small">{colour}</span>
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen of="type" about="The system’s own letters in four sizes, in rem.">
        {TYPE.map(({ token, tag }) => (
          <p key={token} class="type-line" style={{ fontSize: `var(--${token})` }}>
            {tag} <span class="soft small">{token}</span>
          </p>
        ))}
      </Specimen>
      <Specimen of="space" about="A grid of 4 px: --s1 to --s7. Corners: small, usual, large, full.">
        <Row>
          {[1, 2, 3, 4, 5, 6, 7].map((step) => (
            <span
              key={step}
              style={{
                inlineSize: `var(--s${step})`,
                blockSize: `var(--s${step})`,
                border: '1px solid var(--accent)',
                background: 'var(--accent-soft)',
              }}
            />
          ))}
        </Row>
      </Specimen>
    </>
  );
}
