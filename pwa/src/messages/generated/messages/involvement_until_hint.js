/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Until_HintInputs */

const nl_involvement_until_hint = /** @type {(inputs: Involvement_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leeg laten: tot iemand het stopt.`)
};

const en_involvement_until_hint = /** @type {(inputs: Involvement_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave empty: until somebody ends it.`)
};

/**
* | output |
* | --- |
* | "Leave empty: until somebody ends it." |
*
* @param {Involvement_Until_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_until_hint = /** @type {((inputs?: Involvement_Until_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Until_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_until_hint(inputs)
	return nl_involvement_until_hint(inputs)
});