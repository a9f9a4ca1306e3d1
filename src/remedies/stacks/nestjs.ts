import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const nestjs: Stack = {
  id: 'nestjs',
  name: 'NestJS',
  family: 'framework',
  tried: 'run',
  // It runs on Express, unless told otherwise.
  products: ['Express'],
  source: 'https://docs.nestjs.com/security/cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'first',
        file: 'src/main.ts',
        where:
          'Right behind `const app = await NestFactory.create(AppModule)`, before every `app.use` and before `app.listen`.',
        language: 'typescript',
        lines: lines(`
          app.enableCors({
            origin: [${quoted(policy.origins, "'")}],
            methods: [${quoted(policy.methods, "'")}],
            allowedHeaders: [${quoted(policy.headers, "'")}],
            credentials: ${policy.credentials},
            maxAge: ${maxAge},
          });
        `),
      },
    ],
    order:
      'Guards, interceptors, pipes and the middleware of modules come behind it by themselves. What `app.use` adds before it, as `helmet` or a session, comes in front, and behind `app.listen` it does nothing.',
    errors:
      'Exception filters write on the answer that has the headers already: 4xx of guards, 404 and unhandled exceptions carry them.',
    apply: ['npm run build', 'npm run start:prod'],
    oneLayer:
      "Take away every `@Header('Access-Control-…')` and `res.setHeader('Access-Control-…')`, `cors: true` in `NestFactory.create`, `cors` in `@WebSocketGateway` where it stands for these routes, and the lines of a proxy in front: a header that is sent twice fails as one that is missing.",
    safety: [
      ...safety(policy),
      "A list of one is meant: `origin: '…'` as a plain text is sent to every origin, fitting or not, and `origin: true` allows whoever asks.",
      '`app.enableCors()` without options allows everyone, and never credentials.',
    ],
  }),
};
