import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, only, quoted } from '../text.ts';

// A method of a function URL's CORS settings has at most six letters.
const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const lambdaFunctionUrl: Stack = {
  id: 'lambda-function-url',
  name: 'AWS Lambda function URL',
  family: 'platform',
  tried: 'checked',
  products: [],
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'url',
        file: 'template.yaml',
        where:
          'Under `Properties` of the `AWS::Lambda::Url`, or under `FunctionUrlConfig` of SAM; in the console: Configuration, Function URL.',
        language: 'yaml',
        lines: lines(`
          Cors:
            AllowOrigins: [${quoted(policy.origins)}]
            AllowMethods: [${quoted(only(policy.methods, known))}]
            AllowHeaders: [${quoted(policy.headers)}]
            AllowCredentials: ${policy.credentials}
            MaxAge: ${maxAge}
        `),
      },
    ],
    order:
      'Lambda answers preflights before it asks the function or IAM (`AuthType: AWS_IAM`): the function never sees them.',
    errors:
      'Lambda adds the headers to what the function answers, errors too; on what Lambda answers for it (403 of IAM, 429, 502 after a crash) look before you count on them.',
    apply: ['sam deploy'],
    oneLayer:
      'Take every `Access-Control-…` out of the function and its framework: Lambda adds its own beside them, and two values of `Access-Control-Allow-Origin` fail like none.',
    safety: [
      ...safety(policy),
      'With `AuthType: NONE` everyone can call the function: CORS keeps out pages, not programs.',
    ],
  }),
};
