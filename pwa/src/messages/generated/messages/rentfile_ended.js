/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_EndedInputs */

const nl_rentfile_ended = /** @type {(inputs: Rentfile_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klaar op`)
};

const en_rentfile_ended = /** @type {(inputs: Rentfile_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ready on`)
};

/**
* | output |
* | --- |
* | "Ready on" |
*
* @param {Rentfile_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_ended = /** @type {((inputs?: Rentfile_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_ended(inputs)
	return nl_rentfile_ended(inputs)
});