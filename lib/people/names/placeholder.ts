/** "Member", "user" as LinkedIn's languages say it, for somebody whose name it does not show. */
const MEMBERS = new Set(
  (
    'member mitglied user nutzer nutzerin membre utilisateur utilisatrice miembro usuario usuaria membro utente utilizador ' +
    'lid gebruiker medlem bruger bruker anvandare jasen uzytkownik czlonek uzivatel clen uye uyesi kullanici pengguna ' +
    'anggota ahli membru utilizator tag felhasznalo участник пользователь учасник користувач メンバー 会员 會員 用户 회원 عضو ' +
    'सदस्य สมาชิก'
  ).split(' '),
);
const JOINING = new Set([
  'de',
  'do',
  'da',
  'di',
  'du',
  'van',
  'von',
  'of',
  'the',
  'a',
  'el',
  'em',
  'in',
  'no',
  'na',
]);

/** Whether a name stands for nobody: "LinkedIn Member" in any language, or LinkedIn itself. */
export function isPlaceholder(name: string): boolean {
  const plain = name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  if (!plain.includes('linkedin')) return false;
  const rest = plain.replace('linkedin', ' ').split(/[\s\p{Pd}'’,.]+/u);
  return rest.every((word) => word === '' || MEMBERS.has(word) || JOINING.has(word));
}
