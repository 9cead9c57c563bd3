import { PassThrough } from 'node:stream';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '#parties/caller.js';
import { Describe } from '../openapi/describe.decorator.js';
import { string } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { CallerGuard } from '../session/caller.guard.js';
import { LiveHub } from './live-hub.js';

@Controller('api/live')
export class LiveController {
  constructor(
    @Inject(LiveHub) private readonly hub: LiveHub,
    @Inject(CallerGuard) private readonly guard: CallerGuard,
  ) {}

  @Get()
  @Describe({
    says: '实时提醒（SSE）· Server-sent events: {caseId, version} of what I may see',
    tag: 'live',
    access: 'known',
    answers: {
      200: {
        says: 'event: moved, data: {"caseId", "version"}; a comment every 15 s',
        type: 'text/event-stream',
        schema: string(),
      },
    },
  })
  listen(@By() caller: Caller, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const stream = new PassThrough();
    const leave = this.hub.join({
      caller,
      again: () => this.guard.stillThere(request),
      write: (text) => stream.write(text),
      end: () => stream.end(),
    });
    stream.once('close', leave);
    stream.write('retry: 3000\n: hello\n\n');
    if (request.method === 'HEAD') stream.end();
    // A proxy that buffers would hold the news back.
    void reply
      .headers({ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' })
      .send(stream);
  }
}
