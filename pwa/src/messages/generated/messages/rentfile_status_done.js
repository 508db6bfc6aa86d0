/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Status_DoneInputs */

const nl_rentfile_status_done = /** @type {(inputs: Rentfile_Status_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verwerkt`)
};

const en_rentfile_status_done = /** @type {(inputs: Rentfile_Status_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken in`)
};

/**
* | output |
* | --- |
* | "Taken in" |
*
* @param {Rentfile_Status_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_status_done = /** @type {((inputs?: Rentfile_Status_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Status_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_status_done(inputs)
	return nl_rentfile_status_done(inputs)
});