FROM node:22-bookworm-slim AS build
WORKDIR /heyi
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=development
WORKDIR /heyi
COPY --from=build /heyi/package.json ./
COPY --from=build /heyi/node_modules ./node_modules
COPY --from=build /heyi/dist ./dist
USER node
EXPOSE 3000
# Production: NODE_ENV=production, HEYI_DEMO unset, HEYI_SECRET from a file (docs/going-to-production.md).
CMD ["node", "dist/apps/cli/src/main.js", "up"]
