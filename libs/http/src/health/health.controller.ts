import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Describe } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';
import { Readiness } from './readiness.js';

@Controller('api/health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  @Describe({
    says: '进程在运行 · The process answers',
    tag: 'health',
    access: 'anyone',
    answers: { 200: { says: 'alive', schema: ref('Health') } },
  })
  live() {
    return { status: 'ok', ready: true, checks: {} };
  }

  @Get('ready')
  @Describe({
    says: '可以受理 · A probe command has gone through the queue and the database answers',
    tag: 'health',
    access: 'anyone',
    answers: {
      200: { says: 'ready', schema: ref('Health') },
      503: { says: 'not ready yet, or no longer', schema: ref('Health') },
    },
  })
  async ready(@Res() reply: FastifyReply) {
    const checks = await this.readiness.checks();
    const ready = Object.values(checks).every((state) => state === 'ok');
    void reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'waiting', ready, checks });
  }
}
