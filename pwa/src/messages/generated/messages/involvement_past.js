/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_PastInputs */

const nl_involvement_past = /** @type {(inputs: Involvement_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie deed mee`)
};

const en_involvement_past = /** @type {(inputs: Involvement_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who took part`)
};

/**
* | output |
* | --- |
* | "Who took part" |
*
* @param {Involvement_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_past = /** @type {((inputs?: Involvement_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_past(inputs)
	return nl_involvement_past(inputs)
});