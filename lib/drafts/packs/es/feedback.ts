import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', (f) => `me vendría bien una opinión sincera, la ${f.you('tuya', 'suya')}.`),
      line(
        'askFeedback.o2',
        (f) =>
          `${f.you('dices lo que piensas', 'usted dice lo que piensa')}, y eso es justo lo que necesito.`,
      ),
      line('askFeedback.o3', (f) => `me vendría bien otra mirada, y pensé en la ${f.you('tuya', 'suya')}.`, {
        tones: ['warm', 'concise'],
      }),
      line('askFeedback.o4', (f) => `me gustaría conocer ${f.you('tu', 'su')} opinión sobre una cosa.`),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) =>
          `Es sobre ${it}. Con diez minutos basta, y me interesan más los puntos flojos que los elogios.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (f, it) =>
          `He mirado tantas veces ${it} que ya no veo lo que falta, y ${f.you('tú lo verías', 'usted lo vería')}.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (f, it) =>
          `Antes que a nadie quisiera mostrar${f.you('te', 'le')} ${it}. Creo que ${f.you('tú verás', 'usted verá')} lo que todavía falla.`,
      ),
    ],
    endings: [
      line(
        'askFeedback.e1',
        (f) => `Si ahora no ${f.you('tienes', 'tiene')} tiempo, lo entiendo perfectamente.`,
      ),
      line(
        'askFeedback.e2',
        (f) => `Con gusto haré lo mismo por ${f.you('ti', 'usted')}, y si es que no, también está bien.`,
      ),
      line(
        'askFeedback.e3',
        (f) => `${f.you('Dime', 'Dígame')} que no con toda confianza si ahora es demasiado.`,
      ),
      line('askFeedback.e4', () => `Y si no puede ser, tampoco pasa nada.`),
    ],
    subjects: [
      line('askFeedback.s1', () => `Una opinión sincera`),
      line('askFeedback.s2', () => `Otra mirada`),
    ],
  },
  offerFeedback: {
    openings: [
      line(
        'offerFeedback.o1',
        (f) => `quiero ofrecer${f.you('te', 'le')} algo, y ${f.you('puedes', 'puede')} decir que no.`,
      ),
      line(
        'offerFeedback.o2',
        (f) => `si ${f.you('te sirve otra mirada, cuenta', 'le sirve otra mirada, cuente')} con la mía.`,
      ),
      line(
        'offerFeedback.o3',
        (f) => `con gusto miro algo ${f.you('tuyo', 'suyo')}, si ${f.you('quieres', 'quiere')}.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (f, it) =>
          `Podría revisar ${it} y ${f.you('decirte', 'decirle')} con franqueza lo que veo, también lo bueno.`,
      ),
      blankLine('offerFeedback.b2', 'work', (_, it) => `Pienso en ${it}. Cuatro ojos ven más que dos.`),
      blankLine(
        'offerFeedback.b3',
        'work',
        (f, it) =>
          `Lo que tengo en mente: ${it}. Serían dos o tres comentarios, no más, y ${f.you('tú decides qué aprovechas', 'usted decide qué aprovecha')}.`,
      ),
    ],
    endings: [
      line('offerFeedback.e1', (f) => `Si ${f.you('prefieres', 'prefiere')} que no, lo dejamos ahí.`),
      line('offerFeedback.e2', (f) => `Solo si ayuda, y solo cuando ${f.you('te', 'le')} venga bien.`),
      line('offerFeedback.e3', (f) => `¿${f.you('Te', 'Le')} parece bien? Si no, no pasa nada.`),
    ],
    subjects: [line('offerFeedback.s1', () => `Otra mirada`), line('offerFeedback.s2', () => `Por si sirve`)],
  },
} satisfies Partial<Recipes>;
