/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_EndInputs */

const nl_involvement_end = /** @type {(inputs: Involvement_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deelname stoppen`)
};

const en_involvement_end = /** @type {(inputs: Involvement_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End the involvement`)
};

/**
* | output |
* | --- |
* | "End the involvement" |
*
* @param {Involvement_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_end = /** @type {((inputs?: Involvement_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_end(inputs)
	return nl_involvement_end(inputs)
});