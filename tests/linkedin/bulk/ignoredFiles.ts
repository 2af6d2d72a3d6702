import type { ExportFile } from '../exportBuilder';

/** What a complete export holds beside the files that are read. */
export function ignoredFiles(folder: string): ExportFile[] {
  const files: ExportFile[] = [
    {
      name: 'Shares_7789716.csv',
      text: 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-02-03 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7200000000000000001,"One line""\n""and another",,,MEMBER_NETWORK\n',
    },
    {
      name: 'Company Follows.csv',
      text: 'Organization,Followed On\nNorthwind Labs,Tue Feb 03 10:00:00 UTC 2026\n',
    },
    { name: 'Registration.csv', text: 'Registered At,Registration Ip\n"2/3/09, 10:00 AM",192.0.2.7\n' },
    { name: 'PhoneNumbers.csv', text: 'Extension,Number,Type\n,+43 1 2345,Mobile\n' },
    { name: 'Rich_Media.csv', text: 'Date/Time,Media Description,Media Link\n' },
    { name: 'Rich_Media/picture.jpg', text: 'no picture' },
    { name: 'Articles/Articles/less-but-kept.html', text: '<p>Less, but kept</p>' },
    { name: 'Jobs/Job Applications.csv', text: 'Application Date,Contact Email,Company Name,Job Title\n' },
    { name: 'Verifications/Verifications.csv', text: 'First name,Last name,Verification type\n' },
    { name: 'Receipts_v2.csv', text: 'Transaction Made At,Description,Total Amount\n' },
  ];
  return files.map(({ name, text }) => ({ name: folder + name, text }));
}
