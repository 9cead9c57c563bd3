export default function Tracking() {
  return null;
}
