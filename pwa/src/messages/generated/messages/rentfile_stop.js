/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_StopInputs */

const nl_rentfile_stop = /** @type {(inputs: Rentfile_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop het verwerken`)
};

const en_rentfile_stop = /** @type {(inputs: Rentfile_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop taking in`)
};

/**
* | output |
* | --- |
* | "Stop taking in" |
*
* @param {Rentfile_StopInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_stop = /** @type {((inputs?: Rentfile_StopInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_StopInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_stop(inputs)
	return nl_rentfile_stop(inputs)
});