/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_KnownInputs */

const nl_rentfile_known = /** @type {(inputs: Rentfile_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Al eerder verwerkt`)
};

const en_rentfile_known = /** @type {(inputs: Rentfile_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken in before`)
};

/**
* | output |
* | --- |
* | "Taken in before" |
*
* @param {Rentfile_KnownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_known = /** @type {((inputs?: Rentfile_KnownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_KnownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_known(inputs)
	return nl_rentfile_known(inputs)
});