/**
 * Every word that a skeleton may show: LinkedIn's own vocabulary in keys, test ids, addresses and class names, as
 * seen on pages of 2022 to 2026. Whatever is not here is replaced, so a word that LinkedIn adds is missing from
 * skeletons until it is added here; a person's word can never be in one.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of component keys, test ids and ids, in lower case. Nothing that is likely to be a name. */
export const WORDS = words(`
  about above accent activity actions action actor ad ads aggregated all alert anniversaries anniversary app article
  aside author awards background badge banner below block birthday birthdays body border bottom box browsemap bubble
  button buttons canned card cards carousel catch catchup celebration celebrations certifications changes chat chip
  chips collapsed column com comment commentary comments como company component compose composer connect connection
  connections contact contacts container content control conversation count cover creator custom default details
  dialog dismiss document dots dropdown edit education email embedded ember empty end entity entry error event events
  expandable expanded experience external featured feed field filter filters flagship flagshipnav follow followers
  footer form frame fragment free full global group groups grow grid handler head header headline height helper hero
  hidden highlight highlights home hover icon id identity image images impression in info inline input inner insight
  insights interactions interests interop invitation invitations invite item items job jobs key label languages layout
  lazy left level like likes link linkedin links list listing lists load loader loading location lockup logo main
  manager media member members menu mentions message messages messaging messenger meta modal more msg mutual my
  mynetwork name nav navigation network news nav new newsletter notification notifications nudge nurture offsite only
  open option options organization outlet overflow overlay own page pagination panel part people person photo picker
  pill pills placeholder plus pods popover popup post posts preferences preload premium presence preview primary
  product products profile profiles progress projects promo prompt promoted publications pymk query quick reaction
  reactions recent recommendations recommended reference ref refresh region relevance remove replaceable reply repost
  reshare response result results rich ribbon right role root row rows save screen scroll sdui search searchable
  section see seen select send sent services settings shadow shadowdom share shared show sidebar similar single size
  skill skills skip slot small snippet social sort space spinner sponsored stack start state status sticky stream
  suggested suggestions suggestion summary supported locales tab table tabs tag test text textbox thread threads
  thumbnail time timestamp title toast toasts toggle toolbar tools tooltip top topcard total tracking transition type
  typeahead unread up upcoming update updates upsell user vertical verification verified video view viewer viewport visibility
  voyager volunteering width widget wrapper work workspace you your
`);

/** Words that stand directly before a key or a slug, with nothing in between. */
export const BEFORE_A_KEY = /^(ref|expanded|activity|browsemap|pymk|product|container)(?=\p{L})/u;

export const TAGS = words(`
  a abbr address article aside b blockquote body br button canvas caption cite code dd details dialog div dl dt em
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html i iframe img input label legend li main
  mark menu nav ol optgroup option output p picture pre progress q s section select slot small span strong sub
  summary sup svg table tbody td textarea tfoot th thead time tr u ul video audio source track
`);

export const ROLES = words(`
  alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo
  dialog directory document feed figure form generic grid gridcell group heading img link list listbox listitem log
  main marquee menu menubar menuitem navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist
  tabpanel term text textbox timer toolbar tooltip tree treeitem
`);

/** Parts of a path that are LinkedIn's. What follows one of {@link NAMES_FOLLOW} is replaced whatever it says. */
export const PATHS = words(`
  about activity all analytics authwall background-photo birthday birthdays blocking cap catch-up certifications
  checkpoint comments companies company compose connections contact-info courses creators custom-invite details edit
  education events experience feed feedback follow followers following forms grow groups hashtag help home honors
  import-contacts in interests intro invitation-manager invite-connect job_changes jobs languages learning lg
  login login-submit manage messaging mynetwork network-manager new news newsletters notifications organizations
  overlay patents people photo posts preload premium products profile projects psettings publications pulse
  reactions recent-activity recommendations received resume school search results content services settings shares
  showcase signup skills sales sent submit talent test-scores thread uas update urn video view volunteering
  volunteering-experiences work_anniversaries
`);

export const NAMES_FOLLOW = words(`
  in company school showcase groups events posts newsletters hashtag pulse thread products services news view talent
`);

/** Parameters of LinkedIn's links. Others are left out. */
export const PARAMETERS = words(`
  action body commentUrn connectionOf facetConnectionOf facetNetwork highlightedUpdateUrn interop keywords lipi
  messageThreadUrn miniProfileUrn network origin profileFormEntryPoint profileUrn propUrn recipient recipients
  screenContext session_redirect sid trk trackingId updateEntityUrn vanityName workflowId
`);

/** Kinds of urns: `urn:li:<kind>:…`. */
export const URNS = words(`
  activity article comment company conversation digitalmediaAsset event fs_miniProfile fsd_company fsd_profile
  fsd_profileCard fs_conversation fsd_update groupPost group invitation job jobPosting messagingThread
  msg_conversation msg_message fs_event member organization prop school share sponsoredCreative
  ugcPost
`);

/** How class names of the old interface begin. They are words, have no digits, and hold nothing of a person. */
export const CLASSES =
  /^(?:msg-|nt-|feed-shared-|update-components-|pv-|pvs-|artdeco-|ember-|scaffold-|global-nav|mn-|distance-badge|entity-result|social-details-|comments-|occludable-|display-flex|text-body-|text-body-small|text-heading-|visually-hidden|ivm-|profile-|presence-)[a-z_-]{0,60}$/;
