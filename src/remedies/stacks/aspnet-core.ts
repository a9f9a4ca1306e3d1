import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted } from '../text.ts';

export const aspnetCore: Stack = {
  id: 'aspnet-core',
  name: 'ASP.NET Core',
  family: 'framework',
  tried: 'checked',
  products: ['Kestrel', 'ASP.NET'],
  source: 'https://learn.microsoft.com/aspnet/core/security/cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'services',
        file: 'Program.cs',
        where: 'Before `builder.Build()`.',
        language: 'csharp',
        lines: lines(`
          builder.Services.AddProblemDetails();
          builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
              .WithOrigins(${quoted(policy.origins)})
              .WithMethods(${quoted(policy.methods)})
              .WithHeaders(${quoted(policy.headers)})
              ${policy.credentials ? '.AllowCredentials()' : '.DisallowCredentials()'}
              .SetPreflightMaxAge(TimeSpan.FromSeconds(${maxAge}))));
        `),
      },
      {
        place: 'pipeline',
        file: 'Program.cs',
        where:
          'Right behind `builder.Build()`, before `UseHttpsRedirection`, `UseAuthentication` and every `Map…`; where you call `UseRouting` yourself, put that in front of `UseCors`.',
        language: 'csharp',
        // Without a handler of exceptions, Kestrel answers 500 with all headers dropped.
        lines: lines(`
          app.UseExceptionHandler();
          app.Use((context, next) =>
          {
              context.Response.Headers.Append("Vary", "Origin");
              return next(context);
          });
          app.UseCors();
        `),
      },
    ],
    order:
      '`UseCors` in front of `UseHttpsRedirection` and `UseAuthentication`: a preflight that is redirected or gets 401 fails, whatever its headers are.',
    errors:
      '`UseExceptionHandler` (.NET 8 and later; before, give it a path) makes the 500 inside the pipeline, where it keeps the headers; what Kestrel answers to an unhandled exception has none.',
    apply: ['dotnet run'],
    oneLayer:
      'Take away `[EnableCors]`, `RequireCors` and the CORS settings of IIS or Azure App Service: those answer instead of the application, or send a second set.',
    safety: [
      ...safety(policy),
      'Not `SetIsOriginAllowed(_ => true)`: it echoes every origin, with credentials too.',
      'Under IIS with Windows authentication the preflight gets 401 before it reaches ASP.NET Core: allow anonymous requests in IIS and demand the login with `[Authorize]`.',
    ],
  }),
};
