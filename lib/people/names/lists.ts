/** Words that tell something about a name. Folded: small letters without marks. No list is complete, none needs to be. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * First names and their short forms that hardly ever are family names (so no Thomas, Martin or Kelly). They tell
 * a nickname from a former family name, and family name first from last.
 */
export const GIVEN_NAMES = listed(`
  aaron abby abigail adam adele adrian agnes aisha al alan albert alejandro alessandro alex alexander alexandra
  alexis alfred ali alice alicia alison amanda amelia amy ana anastasia andrea andreas andreu andrew andy angela angelika
  anita anja ann anna anne annette annie antoine anton antonia antonio april arthur astrid audrey axel barbara bart
  beata beatrice becky bela ben benjamin bernd bert beth betty bill billy bjorn bob bobby brenda brian brigitte bridget
  camille carl carla carlos carmen carol carolina caroline catherine cathy cecilia charlie charlotte chloe chris
  christa christian christina christine christoph christopher cindy claire clara claudia clemens connie cristina
  daniel daniela danny debbie deborah diana diane dick diego dieter dirk dmitri dominik dora doris dorothy dylan eddie
  edith eduardo edward eileen elena eleanor eli elisa elisabeth elizabeth ella ellen elsa emil emily emma eric erik
  erika esther eva eve fabian fatima felix fernando florian frank frankie franz fred freddie frederic friedrich gabor
  gabriel gabriela georg gerd gerhard gertrud gina giovanni giulia giuseppe gloria grace greta greg gregory guillaume
  gustav hanna hannah hans harriet harry heather heidi heike heinrich helen helena helga henri hermann hiroshi holger
  holly hugo ian ignacio igor ilona ina ines ingrid irene irina irma isabel isabella istvan ivan jack jackie jacqueline
  jakob jan jane janet janine janos jason javier jean jeff jeffrey jen jenna jennifer jenny jens jeremy jess jessica
  jill jim jimmy joan joanna joao jochen joe joel joerg johan johann johanna john johnny jon jonas jonathan joost jorge
  jose joseph josephine joshua juan judith julia julian julie juliette jurgen karen karin karl karsten kate katharina
  katherine kathleen kathryn kathy katie katja katrin kelsey ken kenji kevin kirsten klaus konrad kristen kristin kurt
  larry lars laszlo laura lauren laurent lea lena leo leonardo leonie leslie lili lily linda lisa liz lorenzo lotte
  louise luca lucas lucia lucy luigi luis luisa lukas luke lydia maggie magda manfred manuel manuela marc marcel
  margaret margarita maria marianne marie marina mario marion mark markus marta martha martina mary mateo mathias
  mathilde matt matteo matthew matthias maximilian megan mei melanie melissa mia michael michel michelle miguel mike
  mikhail milan moritz mona monica monika nadia nancy natalia natalie nathan ned nicholas nick nicola nicolas nicole
  niels nigel nils nina noah nora norbert olaf olga oliver olivia olivier pablo pam pamela paola pascal pat patricia
  patrick paula pauline pedro peggy penelope peter petra phil philip philipp philippe pierre piotr rachel rafael
  raj rainer ralf raul rebecca renate rene ricardo richard rick rita rob robert roberto rodrigo roger roland rolf
  ron ronald rosa rosie rudolf ruth sabine sally sam samantha samuel sandor sandra sandy sara sarah sebastian sergei
  sergio sharon sheila silvia silke sofia sonja sophia sophie stacy stefan stefanie steffen stephanie steve steven
  sue susan susanne suzanne svetlana sven sylvia tamara tanja tara taro tatiana ted teresa terry theo theodor
  theresa thorsten tim timothy tina tobias tom tommy toni tony torsten ulrich ulrike ursula ute uwe valentina
  valerie vanessa vera veronica victoria viktor vladimir walt walter wendy werner wilhelm will william willy wolfgang
  xavier yann yasmin yuki yvonne yves zoe zoltan zsofia`);

/** Family names that are hardly ever first names: where one stands first, the order may be turned. */
export const FAMILY_NAMES = listed(`
  nguyen tran pham phan hoang huynh vu vo dang bui dinh duong ngo đinh đang đo đoan trinh truong luong
  wang li zhang liu chen yang zhao huang zhou wu xu sun zhu gao guo luo zheng liang xie tang xu deng cao peng zeng
  xiao tian pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan zhong fan jin liao jia xia qiu
  chan wong cheung leung lau cheng kwok ng tsang chow yeung lam ho hsu hsieh lin tsai chang
  park choi jeong kang cho yoon jang lim shin seo kwon hwang ahn yoo hong jeon bae baek nam noh moon
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
  inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa okada fujita goto hasegawa
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros
  garcia lopez perez gomez diaz ruiz munoz alvarez romero moreno torres ramirez vargas castro ortiz rubio sanz
  silva santos souza oliveira pereira lima carvalho ferreira ribeiro almeida costa gomes martins araujo rossi russo
  ferrari bianchi ricci smith johnson williams brown jones miller davis wilson anderson jackson harris thompson
  muller mueller schmidt schneider fischer meyer weber wagner schulz hoffmann dubois dupont durand moreau lefebvre
  ivanov ivanova petrov petrova smirnov smirnova popescu hansen jensen nielsen larsen jansen novak kowalski kowalska
  patel sharma gupta singh reddy`);

/** First names as often as something else: family names that come first, or names that are added to another. */
export const DOUBTFUL_FIRST = listed(`
  kim lee jung han song yi min shim koo oh ko woo
  mohammad mohammed muhammad mohamed muhammed mohamad siti nur noor nurul i ni`);

/** Half a name, whatever follows: nobody is called by it alone. */
export const NEVER_ALONE = listed(`
  abd abdul abdel abdal abdoul abu umm ibn bin binti ben bint al el le la les los las lo san santa st saint
  mc mac o fitz de da di do dos das del della der den van von vom zu zum zur ten ter op af av du des la y e
  md mohd muhd mhd sk`);

/** Small words inside family names; they stay small. */
export const PARTICLES = listed(`
  de da di do dos das del della delle dello dei degli der den des du d van von vom zu zum zur ten ter te op af av
  la le las los lo y e i bin ibn binti bint al el ap und 't`);

/** What people write into the field for their name and is none. Not those that are names too (Jobs, Page, Cook). */
export const NO_NAMES = listed(`
  hiring recruiting recruiter recruitment talent team hr inc llc ltd gmbh ag corp company group consulting solutions
  services careers official support marketing coach coaching ceo cto cfo coo cmo vp founder cofounder owner engineer
  engineering developer designer manager director consultant author speaker advisor adviser analyst architect lawyer
  attorney realtor broker teacher nurse student mentor trainer strategist specialist expert leader entrepreneur
  investor storyteller influencer creator growth digital global certified open opentowork looking seeking available
  freelance freelancer the and und et with for at from of my we our you your are this hello hi hey welcome verified
  member account admin anonymous unknown null undefined firstname lastname vorname nachname university studio agency
  department office network community helping building making nee born geb formerly aka uncle aunt`);
