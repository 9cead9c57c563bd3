import 'reflect-metadata';
import { ApiModule } from './api.module.js';
import { createApi } from './create-api.js';
import { runProcess } from './run-process.js';

/** The interface alone; workers run elsewhere. `heyi up` runs both in one process. */
await runProcess('api', async (runtime) => {
  const app = await createApi(ApiModule.forRoot(runtime), runtime);
  await app.listen(runtime.port, runtime.host);
  return app;
});
