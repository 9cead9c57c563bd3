import { Global, Module } from '@nestjs/common';

const VIEWS: never[] = [];

/** The read model: the only place that decides who sees what, and that masks. */
@Global()
@Module({ providers: VIEWS, exports: VIEWS })
export class ViewsModule {}
