import type { CodegenConfig } from "@graphql-codegen/cli";

// Types of every query in src, from the SDL that the server is generated from.
const config: CodegenConfig = {
  schema: "../graph/schema.graphql",
  documents: ["src/**/*.graphql"],
  generates: {
    "src/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        onlyOperationTypes: true,
        enumType: "string-literal",
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: "string", Date: "string", Time: "string", BigInt: "string", Cursor: "string", JSON: "unknown" },
        strictScalars: true,
        avoidOptionals: false,
      },
    },
  },
};

export default config;
