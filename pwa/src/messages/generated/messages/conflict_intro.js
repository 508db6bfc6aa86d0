/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_IntroInputs */

const nl_conflict_intro = /** @type {(inputs: Conflict_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Twee mensen wijzigden hetzelfde veld. Beide waarden zijn bewaard. Kies welke blijft. Dit werkt ook zonder internet.`)
};

const en_conflict_intro = /** @type {(inputs: Conflict_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two people changed the same field. Both values were kept. Choose which one stays. This also works offline.`)
};

/**
* | output |
* | --- |
* | "Two people changed the same field. Both values were kept. Choose which one stays. This also works offline." |
*
* @param {Conflict_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_intro = /** @type {((inputs?: Conflict_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_intro(inputs)
	return nl_conflict_intro(inputs)
});