import type { SendMailOptions } from 'nodemailer';
import { type Checkpoint, readCheckpoint } from '#engine/checkpoint.js';

/** A checkpoint to be kept outside: to read, and as a file for `heyi verify --checkpoint`. Holds no data of any case. */
export function letterOf(checkpoint: Checkpoint, publicUrl: string): SendMailOptions {
  const { number, at, cases, root, key } = readCheckpoint(checkpoint);
  const name = `checkpoint-${number}.json`;
  return {
    subject: `存证点 ${number} · Checkpoint ${number}`,
    text: [
      `存证点 ${number}，${at}，涉及 ${cases} 个案件。请保存本邮件及附件：以后可用它证明历史没有被改动。`,
      `Checkpoint ${number} of ${at} over ${cases} cases. Keep this mail and its file: they can prove that no history was bent.`,
      '',
      `根 root        ${root}`,
      `公钥 key       ${key}`,
      `签名 signature ${checkpoint.signature}`,
      '',
      `${publicUrl}/checkpoints`,
      `heyi verify --checkpoint ${name}`,
      '',
    ].join('\n'),
    attachments: [
      { filename: name, contentType: 'application/json', content: `${JSON.stringify(checkpoint)}\n` },
    ],
  };
}
