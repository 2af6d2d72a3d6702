import { AT } from './support';

/**
 * One text for each table of a complete export, with the headers and forms of real ones, letter by letter; and
 * the readings that they give. Kept apart from the builders, so that neither can hide a mistake of the other.
 */

export const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,"Ruiz, PhD 🚀",${AT}zo%C3%AB-ruiz,ana@example.org,Kite,Lead,27 Jun 2026
,,,,,,14 May 2021
`;

export const MESSAGES = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION ARCHIVED
2-abc==,,Me Myself,${AT}me,"Ana Ruiz, PhD 🚀",${AT}zo%C3%AB-ruiz,2026-03-05 22:47:11 UTC,,"Hello, ""you""",INBOX,,No,No
`;

export const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Me Myself,Ana Ruiz,"6/27/26, 9:05 AM",,OUTGOING,${AT}me,${AT}zo%C3%AB-ruiz
`;

export const ENDORSED = `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2021/08/11 11:00:31 UTC,Roadmaps,Ana,Ruiz,www.linkedin.com/in/zo%C3%AB-ruiz,ACCEPTED
2021/08/11 11:00:35 UTC,Listening,Ana,Ruiz,www.linkedin.com/in/zo%C3%AB-ruiz,ACCEPTED
2022/01/02 08:00:00 UTC,Tea,Bo,Lind,www.linkedin.com/in/bo,PENDING
`;
export const ENDORSED_BY_ME = ENDORSED.replaceAll('Endorser', 'Endorsee').replace('2022/01/02', '2022/03/04');

export const RECOMMENDED = `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Ana,Ruiz,Kite,Lead,"She listens, ""always"".

And acts.","12/24/23, 05:28 AM",VISIBLE
Bo,Lind,Reed & Co,Owner,Kind words,"01/02/24, 11:59 PM",HIDDEN
`;

export const PROFILE = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Me,Myself,,Some Street 1,Mar 14,Head of Product,Long words,Software,1010,"Vienna, Austria",,[PERSONAL:https://me.example],
`;

export const POSITIONS = `Company Name,Title,Description,Location,Started On,Finished On
Lanternfish Studio,Head of Product,"What I do, in words","Vienna, Austria",Nov 2022,
Otterbank,Product Manager,,,2015,Oct 2022
`;

export const EDUCATION = `School Name,Start Date,End Date,Notes,Degree Name,Activities
Larkmoor University,2008,Nov 2011,,BSc,Rowing
`;

export const CONTACTS = `Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,InstantMessageHandles,Addresses,Sites,FullName,Birthday,Location,BookmarkedAt,Profiles
GOOGLE_CONTACTS,Ana,Ruiz,Kite,Lead,"ana@example.org,ana@home.example",+43 1 2345,"3/5/19, 9:05 AM",,,,Ana Ruiz,,,,https://www.linkedin.com/in/zo%C3%AB-ruiz
GOOGLE_CONTACTS,Bo,Lind,,,,+43 1 6789,"3/5/19, 9:05 AM",,,,Bo Lind,,,,
`;

const UPDATE = 'https://www.linkedin.com/feed/update/urn%3Ali%3A';
const ON_A_COMMENT =
  '?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7204200000000000001%2C7204200000000000009%29';

export const REACTIONS = `Date,Type,Link
2026-06-27 09:05:00,LIKE,${UPDATE}activity%3A7204200000000000001
2026-06-26 09:05:00,PRAISE,${UPDATE}ugcPost%3A7204200000000000002
2026-06-25 09:05:00,EMPATHY,${UPDATE}groupPost%3A8702844-6496601618866335744
2026-06-24 09:05:00,INTEREST,${UPDATE}share%3A7204200000000000003
2026-06-23 09:05:00,LIKE,${UPDATE}articleSegment%3A7204200000000000004
2026-06-22 09:05:00,MAYBE,${UPDATE}lyndaCourse%3A2288678
2026-06-21 09:05:00,LIKE,${UPDATE}activity%3A7204200000000000001${ON_A_COMMENT}
`;

export const COMMENTS = `Date,Link,Message
2026-06-27 10:05:00,${UPDATE}activity%3A7204200000000000001,"Well said: \\"less, but kept\\""
2026-06-20 10:05:00,${UPDATE}ugcPost%3A7204200000000000005,Thanks
`;

/** Every table under its usual name. */
export const ALL: Readonly<Record<string, string>> = {
  'Connections.csv': CONNECTIONS,
  'messages.csv': MESSAGES,
  'Invitations.csv': INVITATIONS,
  'Endorsement_Received_Info.csv': ENDORSED,
  'Endorsement_Given_Info.csv': ENDORSED_BY_ME,
  'Recommendations_Received.csv': RECOMMENDED,
  'Recommendations_Given.csv': RECOMMENDED.replace('Kite', 'Otterbank'),
  'Profile.csv': PROFILE,
  'Positions.csv': POSITIONS,
  'Education.csv': EDUCATION,
  'Contacts.csv': CONTACTS,
  'Reactions_7789716.csv': REACTIONS,
  'Comments_7789716.csv': COMMENTS,
};
