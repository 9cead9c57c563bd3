import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { ErrorName } from '#kernel/error-catalogue.js';
import type { Caller } from '#parties/caller.js';
import { TaskService } from '#parties/tasks/task-service.js';
import { BodyOf } from '../input/body-of.js';
import { type Answer, Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, string, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { DelegateBody } from './tasks.bodies.js';

const tag = 'tasks';
const params = { id: uuid };
const answers: Record<number, Answer> = { 200: { says: 'who has it now', schema: ref('TaskHold') } };
const errors: readonly ErrorName[] = ['taskNotFound', 'taskTaken', 'csrfFailed'];

/** Who of several colleagues does a task; it decides nothing in the case. */
@Controller('api/tasks')
export class TasksController {
  constructor(@Inject(TaskService) private readonly tasks: TaskService) {}

  @Post(':id/claim')
  @HttpCode(200)
  @Describe({ says: '认领 · Take a task', tag, access: 'account', params, answers, errors })
  claim(@Param('id') id: string, @By() caller: Caller) {
    return this.tasks.claim(caller, id);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Describe({ says: '释放 · Give a task back', tag, access: 'account', params, answers, errors })
  release(@Param('id') id: string, @By() caller: Caller) {
    return this.tasks.release(caller, id);
  }

  @Post(':id/delegate')
  @HttpCode(200)
  @Describe({
    says: '转交 · Hand a task over',
    tag,
    access: 'account',
    params,
    answers,
    errors: [...errors, 'taskDelegateInvalid'],
  })
  delegate(@Param('id') id: string, @BodyOf(DelegateBody) { to }: DelegateBody, @By() caller: Caller) {
    return this.tasks.delegate(caller, id, to);
  }

  @Get(':id/colleagues')
  @Describe({
    says: '可转交给谁 · To whom it may be handed',
    tag,
    access: 'account',
    params,
    answers: {
      200: {
        says: 'colleagues',
        schema: object({ items: list(object({ accountId: uuid, name: string() })) }),
      },
    },
    errors: ['taskNotFound'],
  })
  async colleagues(@Param('id') id: string, @By() caller: Caller) {
    return { items: await this.tasks.colleagues(caller, id) };
  }
}
