import { gin as stack } from '../../../src/remedies/stacks/gin.ts';
import { debianVersion } from '../debian-version.ts';
import { goProgram } from '../go-program.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const packages = [
  'golang-github-gin-gonic-gin-dev',
  'golang-github-gin-contrib-cors-dev',
  'golang-go',
] as const;

const wrong = (origins: string) => `cors.New(cors.Config{
  ${origins},
  AllowMethods: []string{"GET", "PUT"},
  AllowHeaders: []string{"content-type", "x-request-id", "authorization"},
  AllowCredentials: true,
})`;

export const gin: StackUnderTest = {
  stack,
  debian: packages,
  version: () => debianVersion(...packages),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'cors on a group',
      lines: {
        import: '"github.com/gin-contrib/cors"',
        group: `api.Use(${wrong('AllowOriginFunc: func(origin string) bool { return true }')})`,
      },
      fails: ['preflight', 'missing', 'authentication', 'unauthorized'],
    },
    {
      name: 'every origin, with credentials, behind authentication',
      lines: {
        import: '"github.com/gin-contrib/cors"',
        late: `router.Use(${wrong('AllowAllOrigins: true')})`,
      },
    },
  ],
  files: (lines, { port }) => ({
    'main.go': `
      package main
      import (
        ${lines('import')}
        "github.com/gin-gonic/gin"
      )
      func main() {
        router := gin.Default()
        ${lines('first')}
        router.Use(func(c *gin.Context) {
          if c.Request.URL.Path == "/private" && c.GetHeader("Authorization") == "" {
            c.AbortWithStatus(401)
          }
        })
        ${lines('late')}
        api := router.Group("/")
        ${lines('group')}
        ok := func(c *gin.Context) { c.JSON(200, gin.H{}) }
        api.GET("/orders", ok)
        api.PUT("/orders/:id", ok)
        api.GET("/private", ok)
        api.GET("/moved", func(c *gin.Context) { c.Redirect(307, "/orders") })
        api.GET("/broken", func(c *gin.Context) { panic("broken") })
        router.Run("127.0.0.1:${port}")
      }
    `,
  }),
  ...goProgram,
};
