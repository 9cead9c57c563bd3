import { cleanFileName, dispositionOf, nameAs } from './file-name.js';

it.each([
  ['现场照片.png', '现场照片.png'],
  ['电梯 困人（第2次）.jpg', '电梯 困人（第2次）.jpg'],
  ['𠮷野家👩‍🔧.png', '𠮷野家👩🔧.png'],
  ['../../etc/passwd.png', 'passwd.png'],
  ['C:\\Users\\wang\\照片.jpg', '照片.jpg'],
  ['/绝对/路径.pdf', '路径.pdf'],
  ['..\\..\\a.png', 'a.png'],
  ['a\0b\r\nc\u001b[31m.png', 'abc[31m.png'],
  ['\u202egnp.exe.png', 'gnp.exe.png'],
  ['...隐藏.png', '隐藏.png'],
  ['cafe\u0301.png', 'caf\u00e9.png'],
  ['..', ''],
  ['', ''],
])('%j is kept as %j', (given, kept) => expect(cleanFileName(given)).toBe(kept));

it('a name that is too long keeps its ending', () => {
  const name = cleanFileName(`${'𠮷'.repeat(300)}.jpeg`);
  expect([...name]).toHaveLength(200);
  expect(name.endsWith('𠮷.jpeg')).toBe(true);
});

it.each([
  ['现场.png', `attachment; filename="attachment.png"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA.png`],
  [`a"b'(1)*;x.pdf`, `attachment; filename="attachment.pdf"; filename*=UTF-8''a%22b%27%281%29%2A%3Bx.pdf`],
])('%s is offered for saving', (name, header) => expect(dispositionOf(name)).toBe(header));

it.each([
  ['现场.webp', 'image/jpeg', '现场.jpg'],
  ['现场.JPEG', 'image/jpeg', '现场.JPEG'],
  ['a.b.png', 'image/png', 'a.b.png'],
])('%s is saved as %s under the name %s', (name, type, saved) => expect(nameAs(name, type)).toBe(saved));
