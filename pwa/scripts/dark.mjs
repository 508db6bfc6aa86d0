// The dark counterpart of a colour: same hue, mirrored lightness (OKLCH), so that text
// on a ground keeps its contrast. axe checks the outcome on every screen (e2e/axe.ts).

/** Lightness in light and in dark: white paper becomes a dark card, the darkest text nearly white. */
const MIRROR = [[0, 0.98], [0.22, 0.95], [0.37, 0.89], [0.47, 0.81], [0.56, 0.71], [0.83, 0.44], [0.91, 0.36], [0.96, 0.3], [1, 0.225]];
/** Chroma of the softest and the strongest colour in dark: a tint must be seen, a line must not glare. */
const [SOFTEST, STRONGEST] = [0.018, 0.14];
/** Hue of what has none itself: the blue of the theme's greys. */
const COOL = 4.5;

/** `#rrggbb` in light to `#rrggbb` in dark. */
export function darkOf(hex) {
  const { lightness, chroma, hue } = oklch(hex);
  const l = mirrored(lightness);
  const h = chroma < 0.002 ? COOL : hue;
  let c = Math.min(STRONGEST, Math.max(SOFTEST, lightness > 0.7 ? chroma * 2 : chroma));
  while (c > 0 && !rgb(l, c, h).every((part) => part >= 0 && part <= 1)) c -= 0.002; // until a screen can show it
  return `#${rgb(l, Math.max(c, 0), h).map((part) => Math.round(clamp(part) * 255).toString(16).padStart(2, '0')).join('')}`;
}

function mirrored(lightness) {
  const at = Math.max(1, MIRROR.findIndex(([from]) => lightness <= from + 1e-6));
  const [[fromA, toA], [fromB, toB]] = [MIRROR[at - 1], MIRROR[at]];
  return toA + ((lightness - fromA) / (fromB - fromA)) * (toB - toA);
}

/** OKLab by B. Ottosson, in polar coordinates; hue in radians. */
function oklch(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const [x, y] = [1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
  return { lightness: Math.min(1, 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s), chroma: Math.hypot(x, y), hue: Math.atan2(y, x) };
}

function rgb(lightness, chroma, hue) {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(gamma);
}

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const clamp = (part) => Math.min(1, Math.max(0, part));
