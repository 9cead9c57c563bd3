import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStore } from '#config/object-store.js';
import { FileStore, isDigest, placeOf } from './file-store.js';
import type { ReceivedFile } from './received-file.js';
import { orObjectsAway } from './storage-trouble.js';

const CONNECT_MS = 5_000;
const REQUEST_MS = 60_000;
const TRIES = 3;
const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Files in an S3-compatible object store. The service itself checks what arrives against the digest. */
export class ObjectFiles extends FileStore {
  private readonly client: S3Client;

  constructor(
    incomingFolder: string,
    private readonly settings: ObjectStore,
  ) {
    super(incomingFolder);
    const { region, endpoint, key } = settings;
    this.client = new S3Client({
      region,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      ...(key ? { credentials: { accessKeyId: key.id, secretAccessKey: key.secret } } : {}),
      maxAttempts: TRIES,
      // Not every service that speaks S3 knows the newer checksums; the SHA-256 below is ours.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      // What goes wrong is thrown; it need not be printed as well.
      logger: SILENT,
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS },
    });
  }

  async prepare(file: ReceivedFile): Promise<void> {
    if (!(await this.has(file.digest))) await orObjectsAway(this.send(file));
  }

  async keep(file: ReceivedFile): Promise<void> {
    // Between `prepare` and the lock somebody may have removed the same bytes.
    await this.prepare(file);
    await rm(file.path, { force: true });
  }

  async open(digest: string): Promise<Readable> {
    const { Body } = await orObjectsAway(this.client.send(new GetObjectCommand(this.named(digest))));
    return Body as Readable;
  }

  async remove(digest: string): Promise<void> {
    await orObjectsAway(this.client.send(new DeleteObjectCommand(this.named(digest))));
  }

  async *keptSince(moment: number): AsyncGenerator<string> {
    const { bucket: Bucket, prefix: Prefix } = this.settings;
    for await (const { Contents = [] } of paginateListObjectsV2({ client: this.client }, { Bucket, Prefix }))
      for (const { Key = '', LastModified } of Contents)
        if (isDigest(Key.slice(-64)) && (LastModified?.getTime() ?? 0) >= moment) yield Key.slice(-64);
  }

  private async has(digest: string): Promise<boolean> {
    try {
      await orObjectsAway(this.client.send(new HeadObjectCommand(this.named(digest))));
      return true;
    } catch (error) {
      if (error instanceof Error && ['NotFound', 'NoSuchKey'].includes(error.name)) return false;
      throw error;
    }
  }

  /** A stream cannot be sent twice, so the client does not try again by itself: each try gets one of its own. */
  private async send({ digest, size, path }: ReceivedFile): Promise<void> {
    for (let tries = TRIES; ; tries -= 1) {
      const command = new PutObjectCommand({
        ...this.named(digest),
        Body: createReadStream(path),
        ContentLength: size,
        ChecksumSHA256: Buffer.from(digest, 'hex').toString('base64'),
      });
      try {
        await this.client.send(command);
        return;
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  }

  private named(digest: string): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: this.settings.prefix + placeOf(digest) };
  }
}
