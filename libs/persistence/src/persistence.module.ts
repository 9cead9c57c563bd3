import { join } from 'node:path';
import {
  Global,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import { Announcements } from '#engine/announcements.js';
import type { Clock } from '#kernel/clock.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresCalendarBook } from './book/calendar-book.js';
import { PostgresSettingsBook } from './book/settings-book.js';
import { dataSourceOf } from './data-source.js';
import { CheckpointStore } from './checkpoint/checkpoint-store.js';
import { AttachmentStore } from './files/attachment-store.js';
import { AttachmentSweep } from './files/attachment-sweep.js';
import { DiskFiles } from './files/disk-files.js';
import { FileStore } from './files/file-store.js';
import { Clamd } from './files/scan/clamd.js';
import { NoScanner, Scanner } from './files/scan/scanner.js';
import { CommandGate } from './store/command-gate.js';
import { CommandWaiter } from './store/command-waiter.js';
import { PostgresSweepStore } from './store/sweep-store.js';
import { PostgresTransitionStore } from './store/transition-store.js';
import { FirmWall } from './wall/firm-wall.js';

/** The database and everything that speaks SQL for the engine. Expects a migrated database. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [RUNTIME],
      useFactory: ({ databaseUrl, role }: Runtime) =>
        dataSourceOf({ url: databaseUrl, applicationName: `heyi-${role}` }).initialize(),
    },
    {
      provide: PostgresSettingsBook,
      inject: [DataSource, KindRegistry],
      useFactory: async (dataSource: DataSource, kinds: KindRegistry) => {
        const book = new PostgresSettingsBook(dataSource, kinds.all());
        await book.refresh();
        return book;
      },
    },
    {
      provide: PostgresCalendarBook,
      inject: [DataSource, CLOCK],
      useFactory: async (dataSource: DataSource, clock: Clock) => {
        const book = new PostgresCalendarBook(dataSource);
        await book.seed(clock.now());
        return book;
      },
    },
    {
      provide: FirmWall,
      inject: [DataSource, RUNTIME],
      useFactory: (dataSource: DataSource, { databaseUrl, role }: Runtime) =>
        FirmWall.open(dataSource, databaseUrl, `heyi-${role}`),
    },
    { provide: Announcements, useFactory: () => new Announcements() },
    ...[CommandGate, PostgresTransitionStore, PostgresSweepStore].map((store) => ({
      provide: store,
      inject: [DataSource, KindRegistry],
      useFactory: (dataSource: DataSource, kinds: KindRegistry) => new store(dataSource, kinds),
    })),
    {
      provide: CommandWaiter,
      inject: [DataSource, Announcements],
      useFactory: (dataSource: DataSource, announcements: Announcements) =>
        new CommandWaiter(dataSource, announcements),
    },
    {
      provide: CheckpointStore,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => new CheckpointStore(dataSource),
    },
    {
      provide: FileStore,
      inject: [RUNTIME],
      useFactory: async ({ dataDir, objectStore }: Runtime): Promise<FileStore> => {
        const folder = join(dataDir, 'files');
        if (!objectStore) return new DiskFiles(folder);
        // Its client is large; whoever keeps files on a disk does not load it.
        const { ObjectFiles } = await import('./files/object-files.js');
        return new ObjectFiles(join(folder, 'incoming'), objectStore);
      },
    },
    {
      provide: Scanner,
      inject: [RUNTIME],
      useFactory: ({ clamav }: Runtime): Scanner => (clamav ? new Clamd(clamav) : new NoScanner()),
    },
    {
      provide: AttachmentStore,
      inject: [DataSource, FileStore],
      useFactory: (dataSource: DataSource, files: FileStore) => new AttachmentStore(dataSource, files),
    },
    {
      provide: AttachmentSweep,
      inject: [DataSource, FileStore, AttachmentStore],
      useFactory: (dataSource: DataSource, files: FileStore, attachments: AttachmentStore) =>
        new AttachmentSweep(dataSource, files, attachments),
    },
  ],
  exports: [
    DataSource,
    FirmWall,
    PostgresSettingsBook,
    PostgresCalendarBook,
    Announcements,
    CommandGate,
    CommandWaiter,
    PostgresTransitionStore,
    PostgresSweepStore,
    CheckpointStore,
    FileStore,
    Scanner,
    AttachmentStore,
    AttachmentSweep,
  ],
})
export class PersistenceModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(FirmWall) private readonly firmWall: FirmWall,
    @Inject(AttachmentSweep) private readonly attachmentSweep: AttachmentSweep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.attachmentSweep.start(() => this.clock.now());
  }

  async onApplicationShutdown(): Promise<void> {
    this.attachmentSweep.stop();
    await this.firmWall.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
