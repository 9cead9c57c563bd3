export default async function tearDown() {
  await globalThis.heyiTestWorld?.end();
}
