// `npm run web:dev`: pages that change while one types, over the interface of a running `npm start`.
const api = process.env.HEYI_API ?? 'http://127.0.0.1:3000';

export default {
  root: import.meta.dirname,
  publicDir: false,
  server: { proxy: { '/api': { target: api, changeOrigin: false }, '/page.css': api } },
};
